import { BADGE_MIN_CHARACTERS } from '../../shared/domain/ways.ts';

/**
 * The longest pause between two keys of a badge's reader, in milliseconds. Readers type a key every millisecond to
 * twenty; whoever types two hundred words a minute, and few do, one every sixty.
 */
export const BURST_GAP_MS = 60;

/** Keys that only change what others type. A reader presses them for capitals. */
const SILENT = new Set(['Shift', 'CapsLock', 'AltGraph']);

export interface KeyPress {
  /** As in a KeyboardEvent. */
  readonly key: string;
  /** When it went down, in milliseconds of a clock that only goes forward. */
  readonly at: number;
  /** Held down rather than pressed again. */
  readonly isRepeat: boolean;
  /** With Control, Alt or Meta: a command, and nothing typed. */
  readonly isCommand: boolean;
}

/** The characters that have come one fast after the other so far. */
export interface Burst {
  readonly code: string;
  /** When the last of them came. */
  readonly at: number;
}

export const NO_BURST: Burst = { code: '', at: -Infinity };

/**
 * What a key was: `first` may begin a badge, `next` goes on with it, `badge` is the Enter that ends one, and
 * `other` belongs to none.
 */
type Heard = 'first' | 'next' | 'badge' | 'other';

/**
 * Tells a badge's reader from a hand. A keyboard-wedge reader types what is on a badge in a burst and ends it with
 * Enter. A hand is slower, and a held key repeats.
 */
export function hear(burst: Burst, { key, at, isRepeat, isCommand }: KeyPress): { burst: Burst; heard: Heard } {
  if (SILENT.has(key)) return { burst, heard: 'other' };
  const isFast = at - burst.at <= BURST_GAP_MS;
  if (key === 'Enter' && !isRepeat && !isCommand && isFast && burst.code.length >= BADGE_MIN_CHARACTERS) {
    return { burst, heard: 'badge' };
  }
  if (isRepeat || isCommand || key.length !== 1) return { burst: NO_BURST, heard: 'other' };
  return isFast
    ? { burst: { code: burst.code + key, at }, heard: 'next' }
    : { burst: { code: key, at }, heard: 'first' };
}
