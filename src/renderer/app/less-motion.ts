import { useSyncExternalStore } from 'react';
import { useComfort } from './comfort.ts';

const wishes = matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(listener: () => void): () => void {
  wishes.addEventListener('change', listener);
  return () => {
    wishes.removeEventListener('change', listener);
  };
}

/** Whether things hold still: for whoever has asked for it here, and for everyone where the system does. */
export function useLessMotion(): boolean {
  const isSystems = useSyncExternalStore(subscribe, () => wishes.matches);
  return useComfort().lessMotion || isSystems;
}
