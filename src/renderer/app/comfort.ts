import { useSyncExternalStore } from 'react';

/** What someone can change about the screen, for as long as they stand at it. */
export interface Comfort {
  readonly largeText: boolean;
  readonly highContrast: boolean;
  readonly lessMotion: boolean;
}

const USUAL: Comfort = { largeText: false, highContrast: false, lessMotion: false };

let current = USUAL;
const listeners = new Set<() => void>();

/** Changes the theme at once. The tokens in ui/tokens.css do the rest. */
export function setComfort(change: Partial<Comfort>): void {
  current = { ...current, ...change };
  const { dataset } = document.documentElement;
  dataset['text'] = current.largeText ? 'large' : 'usual';
  dataset['contrast'] = current.highContrast ? 'high' : 'usual';
  dataset['motion'] = current.lessMotion ? 'less' : 'usual';
  for (const listener of listeners) listener();
}

/** Back to how the room has it. */
export function resetComfort(): void {
  setComfort(USUAL);
}

export function useComfort(): Comfort {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
