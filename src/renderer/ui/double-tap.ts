/** A second tap within this time, in milliseconds, … */
const DOUBLE_TAP_MS = 500;
/** … and within this distance, in CSS pixels, of the first was meant for the screen before. */
const DOUBLE_TAP_PX = 80;

/** A screen that came by itself takes no tap for this long, in milliseconds: the finger was on its way to the one before. */
const HOLD_MS = 700;

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

let lastScreenChange = -Infinity;
let lastTap: Tap | undefined;
let isSwallowing = false;
let heldUntil = -Infinity;

/** Notes that a new screen has just been put under the finger. */
export function markScreenChange(): void {
  lastScreenChange = performance.now();
}

/** Notes that a new screen has come that nobody asked for: what is tapped now was meant for the one before. */
export function holdTaps(): void {
  heldUntil = performance.now() + HOLD_MS;
}

function isSecondOfDoubleTap(tap: Tap): boolean {
  if (lastTap === undefined || lastScreenChange < lastTap.at) return false;
  const isSoon = tap.at - lastTap.at < DOUBLE_TAP_MS;
  return isSoon && Math.hypot(tap.x - lastTap.x, tap.y - lastTap.y) < DOUBLE_TAP_PX;
}

/**
 * Makes a double tap count once. The first tap changes the screen; the second would press whatever
 * the new screen has in that place, so it is swallowed. Two taps on one screen (typing "ss") are two.
 */
export function installDoubleTapGuard(target: Window): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener(
    'pointerdown',
    (event) => {
      const tap = { at: performance.now(), x: event.clientX, y: event.clientY };
      isSwallowing = tap.at < heldUntil || isSecondOfDoubleTap(tap);
      if (isSwallowing) swallow(event);
      else lastTap = tap;
    },
    { capture: true },
  );
  for (const type of ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'] as const) {
    target.addEventListener(
      type,
      (event) => {
        if (isSwallowing) swallow(event);
      },
      { capture: true, passive: false },
    );
  }
  // Held Enter repeats; on the next screen it would press again by itself.
  target.addEventListener(
    'keydown',
    (event) => {
      const presses = event.key === 'Enter' || event.key === ' ';
      if (event.repeat && presses && !(event.target instanceof HTMLTextAreaElement)) swallow(event);
    },
    { capture: true },
  );
}
