import { useEffect, useEffectEvent } from 'react';
import { client } from './client.ts';

/** How long Home stands untouched before the wall is shown instead, in milliseconds. */
const REST_MS = 120_000;

const TOUCHES = ['pointerdown', 'click', 'keydown', 'wheel', 'input'] as const;

/**
 * Lets an untouched Home rest: there the wall is worth more than a greeting, as soon as something hangs on it.
 * @param isHome whether nothing else is on screen
 */
export function useRest(isHome: boolean, onRest: () => void): void {
  const rest = useEffectEvent(onRest);
  useEffect(() => {
    if (!isHome) return;
    let timer: number;
    // A touch while it is asked whether there are notes is a touch all the same.
    let touches = 0;
    const again = (): void => {
      touches += 1;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(touches), REST_MS);
    };
    const look = async (before: number): Promise<void> => {
      const hasNotes = await client.wall.page({ before: null, moment: null, month: null, to: null }).then(
        ({ notes }) => notes.length > 0,
        () => false,
      );
      if (touches !== before) return;
      if (hasNotes) rest();
      else again();
    };
    again();
    for (const touch of TOUCHES) window.addEventListener(touch, again, { capture: true, passive: true });
    return () => {
      touches += 1;
      window.clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, again, { capture: true });
    };
  }, [isHome]);
}
