// First, so that the line to the host is open by the time there is something to draw.
import './app/client.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/full.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { installDoubleTapGuard } from './ui/double-tap.ts';

installDoubleTapGuard(window);
// A long press must not open the browser's own menu: it leads out of the kiosk. In a field it pastes.
window.addEventListener('contextmenu', (event) => {
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (!isField) event.preventDefault();
});
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
