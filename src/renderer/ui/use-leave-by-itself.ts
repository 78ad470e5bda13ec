import { useEffect } from 'react';

const TOUCHES = ['pointerdown', 'keydown'] as const;

/** Leaves a last screen that nobody touches. Whoever opens the reading aids there gets the time to use them. */
export function useLeaveByItself(onLeave: () => void, milliseconds: number): void {
  useEffect(() => {
    let timer = window.setTimeout(onLeave, milliseconds);
    const again = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(onLeave, milliseconds);
    };
    for (const touch of TOUCHES) window.addEventListener(touch, again);
    return () => {
      window.clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, again);
    };
  }, [onLeave, milliseconds]);
}
