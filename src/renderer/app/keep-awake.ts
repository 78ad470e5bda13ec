import { useEffect } from 'react';

let runs = 0;

/** Whether something on screen runs by itself, and someone sits before it with their hands in their lap. */
export function isKeptAwake(): boolean {
  return runs > 0;
}

/** Holds the question "Still there?" back for as long as something runs. @param isRunning false while it is paused */
export function useKeepAwake(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    runs += 1;
    return () => {
      runs -= 1;
    };
  }, [isRunning]);
}
