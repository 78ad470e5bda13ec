import { createRoot } from 'react-dom/client';

/* The least that a React page can be: what home is measured against. */
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<h1>Good morning</h1>);
