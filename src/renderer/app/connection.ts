import { useSyncExternalStore } from 'react';

/** How long a line may be down before anyone is told, in milliseconds: a restart takes less. */
const PATIENCE_MS = 1500;

let isLost = false;
const listeners = new Set<() => void>();

function tell(lost: boolean): void {
  if (lost === isLost) return;
  isLost = lost;
  for (const listener of listeners) listener();
}

/** Keeps track of whether the host can be reached. */
export function watchSocket(socket: Pick<WebSocket, 'addEventListener'>): void {
  let timer: number | undefined = window.setTimeout(tell, PATIENCE_MS, true);
  socket.addEventListener('open', () => {
    window.clearTimeout(timer);
    timer = undefined;
    tell(false);
  });
  socket.addEventListener('close', () => {
    timer ??= window.setTimeout(tell, PATIENCE_MS, true);
  });
}

/** Whether the host has been out of reach for a while. */
export function useIsConnectionLost(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isLost,
  );
}
