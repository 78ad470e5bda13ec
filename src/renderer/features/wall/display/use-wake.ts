import { useEffect } from 'react';

/** How long after a finger is lifted its tap may still come, in milliseconds. */
const TAP_MS = 400;

/**
 * Hears the touch or key that wakes a screen, and swallows all of it: it presses nothing here, and it is over before
 * another screen is there to be pressed. A finger that only brushes the screen wakes it too.
 */
export function useWake(onWake: () => void): void {
  useEffect(() => {
    let timer: number | undefined;
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const onTap = (event: Event): void => {
      swallow(event);
      onWake();
    };
    const onLift = (event: Event): void => {
      swallow(event);
      window.clearTimeout(timer);
      timer = window.setTimeout(onWake, TAP_MS);
    };
    const events = { pointerdown: swallow, pointerup: onLift, pointercancel: onLift, click: onTap, keydown: onTap };
    for (const [type, hear] of Object.entries(events)) window.addEventListener(type, hear, { capture: true });
    return () => {
      window.clearTimeout(timer);
      for (const [type, hear] of Object.entries(events)) window.removeEventListener(type, hear, { capture: true });
    };
  }, [onWake]);
}
