import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { orpc } from './client.ts';
import { ComingBack } from './coming-back.tsx';
import { router, warmDoors } from './router.tsx';

// Live queries never go stale by time: the host says when something changed. When the line is lost
// they ask again until it is back.
const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: true, retryDelay: 500, networkMode: 'always', refetchOnWindowFocus: false },
    // What was sent, a weather or a PIN, goes with the screen that sent it.
    mutations: { networkMode: 'always', gcTime: 0 },
  },
});

// But each screen asks anew: what one listens to ends with it, and where the next one comes in the same drawing, it
// would find an answer that looks fresh and never hears of a change again.
queryClient.setQueryDefaults(orpc.key({ type: 'live' }), { staleTime: 0 });

export function App() {
  useEffect(warmDoors, []);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <ComingBack />
    </QueryClientProvider>
  );
}
