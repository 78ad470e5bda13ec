import { useEffect, useRef } from 'react';

const TOUCHES = ['pointerdown', 'keydown'] as const;

/**
 * Leaves a last screen that nobody touches. Whoever opens the reading aids there gets the time to use them.
 * @param milliseconds how long it stands untouched; a function is asked again when that is over, since what there
 *   is to read may have come after the screen
 */
export function useLeaveByItself(onLeave: () => void, milliseconds: number | (() => number)): void {
  const stands = useRef(milliseconds);
  useEffect(() => {
    stands.current = milliseconds;
  }, [milliseconds]);

  useEffect(() => {
    let timer: number;
    let touched: number;
    const look = (): void => {
      const { current } = stands;
      const left = touched + (typeof current === 'function' ? current() : current) - performance.now();
      if (left <= 0) onLeave();
      else timer = window.setTimeout(look, left);
    };
    const again = (): void => {
      window.clearTimeout(timer);
      touched = performance.now();
      look();
    };
    again();
    for (const touch of TOUCHES) window.addEventListener(touch, again);
    return () => {
      window.clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, again);
    };
  }, [onLeave]);
}
