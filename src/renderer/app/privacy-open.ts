import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function tell(open: boolean): void {
  if (open === isOpen) return;
  isOpen = open;
  for (const listener of listeners) listener();
}

/** Lays "What we don't record" over whatever screen is there. */
export function openPrivacy(): void {
  tell(true);
}

/** Takes it away again; the screen below is as it was. */
export function closePrivacy(): void {
  tell(false);
}

/** Whether someone reads it over another screen. */
export function useIsPrivacyOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
}
