import { RESET_FIGURES, type ResetFigure } from './reset-script.ts';

/** There and back, or to both sides, takes about this long, in milliseconds: no faster than one would follow. */
const ROUND_MS = 5000;
/** A blink and its rest. */
const BLINK_MS = 2500;
/** Going there and coming back, in milliseconds. */
const GO_MS = 1200;
const TENSE_MS = 700;
const RELEASE_MS = 2000;

/**
 * How far a figure has moved: 0 at rest, 1 as far as it goes, and down to -1 where it goes to both sides. It ends where
 * it can go on from.
 * @param inside milliseconds since its phase began @param length the phase's milliseconds
 */
export function moveAt(figure: ResetFigure, inside: number, length: number): number {
  switch (RESET_FIGURES[figure]) {
    case 'still':
      return 0;
    case 'sway':
      return (1 - Math.cos(turn(inside, length, figure === 'eyes-blink' ? BLINK_MS : ROUND_MS))) / 2;
    case 'sides':
      return Math.sin(turn(inside, length, 2 * ROUND_MS));
    case 'reach':
      return ease(Math.min(inside, length - inside) / Math.min(GO_MS, length / 2));
    case 'tense':
      return ease(inside / TENSE_MS);
    case 'release':
      return 1 - ease(inside / RELEASE_MS);
  }
}

/** How far round it is, in radians: a whole number of rounds fills the phase. */
function turn(inside: number, length: number, round: number): number {
  const rounds = Math.max(1, Math.round(length / round));
  return (2 * Math.PI * rounds * inside) / length;
}

function ease(progress: number): number {
  return (1 - Math.cos(Math.PI * Math.min(Math.max(progress, 0), 1))) / 2;
}
