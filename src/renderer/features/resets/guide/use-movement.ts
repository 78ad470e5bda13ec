import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';

interface Movement {
  /** From how it stands to how it will; transforms alone, so that it goes on while the page is busy. */
  readonly keyframes: Keyframe[];
  /** Milliseconds of the whole. */
  readonly lasts: number;
  /** Where in it we are by now, in milliseconds. */
  readonly at: () => number;
  readonly easing: string;
  readonly isHeld: boolean;
}

/**
 * Moves something from where it would be by now, and holds it where it is. The browser's compositor carries it on by
 * its own clock, without a line of script a frame.
 * @param name which movement this is: one of another name begins anew
 */
export function useMovement(part: RefObject<HTMLElement | null>, name: string, movement: Movement): void {
  const { isHeld } = movement;
  const move = useEffectEvent((): Animation | undefined => {
    const { keyframes, lasts, at, easing } = movement;
    const animation = part.current?.animate(keyframes, { duration: lasts, easing, fill: 'both' });
    if (animation === undefined) return;
    if (isHeld) animation.pause();
    animation.currentTime = at();
    return animation;
  });
  useLayoutEffect(() => {
    const animation = move();
    return () => {
      animation?.cancel();
    };
  }, [name, isHeld]);
}
