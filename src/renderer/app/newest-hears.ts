import { useEffect, useRef } from 'react';

type Listener<T> = (what: T) => void;

/** Listeners of which only the newest hears. When it goes, the one before it does. */
export interface NewestHears<T> {
  tell(what: T): void;
  /** @param under those who listen already @returns what ends it */
  listen(listener: Listener<T>, under: boolean): () => void;
}

/** @param onAttention called with whether anyone listens, when that changes */
export function newestHears<T>(onAttention: (isHeard: boolean) => void = () => undefined): NewestHears<T> {
  const listeners: Listener<T>[] = [];
  return {
    tell: (what) => listeners.at(-1)?.(what),
    listen(listener, under) {
      if (listeners.length === 0) onAttention(true);
      if (under) listeners.unshift(listener);
      else listeners.push(listener);
      return () => {
        listeners.splice(listeners.indexOf(listener), 1);
        if (listeners.length === 0) onAttention(false);
      };
    },
  };
}

/** Listens for as long as the component is on screen. @param listener null while it doesn't */
export function useNewestHears<T>(channel: NewestHears<T>, listener: Listener<T> | null, under: boolean): void {
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  }, [listener]);

  const isListening = listener !== null;
  useEffect(() => {
    if (!isListening) return;
    return channel.listen((what) => newest.current?.(what), under);
  }, [channel, isListening, under]);
}
