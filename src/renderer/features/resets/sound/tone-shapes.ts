import type { ResetSound } from '../../../../shared/domain/reset-script.ts';

/** One note of a sound. Times are in milliseconds since the sound began. */
export interface Note {
  /** Hz as it begins and as it ends; between them the pitch glides evenly, as a voice does. */
  readonly from: number;
  readonly to: number;
  readonly starts: number;
  readonly lasts: number;
  /** At its loudest, more than 0 and at most 1. */
  readonly gain: number;
  /** How long it takes to come and to go. At least {@link SOFTEST_EDGE}, or one would hear a click. */
  readonly attack: number;
  readonly release: number;
  /** A triangle has overtones, so that a low one is heard on a speaker that can't play its ground tone. */
  readonly wave: 'sine' | 'triangle';
  /** Whether it rings out like something struck: fast at first, and slower and slower. */
  readonly rings: boolean;
}

export interface ToneShape {
  /** In the order in which they begin; those of a bell begin together. */
  readonly notes: readonly [Note, ...Note[]];
}

/** How loud a note is at a time since it began. */
interface Level {
  readonly at: number;
  readonly gain: number;
}

/** Milliseconds in which a note comes or goes at the fastest. */
export const SOFTEST_EDGE = 30;

/**
 * Pitches in Hz. All lie where the small speaker of a kiosk still plays and older ears, which lose the high first,
 * still hear; they are of one pentatonic scale, so that one sound after another is never a wrong note.
 */
const PITCH = { g3: 196, c4: 261.63, e4: 329.63, g4: 392, a4: 440, c5: 523.25, e5: 659.26, a5: 880 } as const;

/**
 * The notes of a sound, or null for none.
 *
 * With eyes closed each is told from the others by its contour first, then by how many notes it has, how high it is
 * and how long it stays:
 *
 * - `rise` glides up from the middle and `fall` glides down through it, both as long as the phase;
 * - `top-up` is a rise that begins where the rise before it ended;
 * - `hold` stays on one pitch in the middle for as long as the phase; `rest` is one low note that soon goes;
 * - `tense` is twice the same short note; `release` is two notes, the second far lower and longer;
 * - `next` is a bell, higher than all others.
 *
 * @param lengthMs how long its phase lasts, in milliseconds, from 500; no note is longer
 */
export function toneOf(sound: ResetSound, lengthMs: number): ToneShape | null {
  const whole = { starts: 0, lasts: lengthMs, ...edges(lengthMs, 500) };
  switch (sound) {
    case 'none':
      return null;
    case 'rise':
      return tone({ ...whole, from: PITCH.c4, to: PITCH.g4, gain: 0.8 });
    case 'top-up':
      return tone({ ...whole, from: PITCH.g4, to: PITCH.e5, gain: 0.6 });
    case 'fall':
      return tone({ ...whole, from: PITCH.g4, to: PITCH.g3, gain: 0.8 });
    case 'hold':
      return tone({ ...whole, from: PITCH.e4, to: PITCH.e4, gain: 0.4 });
    case 'rest':
      return tone(
        fit({ from: PITCH.g3, to: PITCH.g3, lasts: 900, gain: 0.7, wave: 'triangle', rings: true }, lengthMs),
      );
    case 'tense': {
      const note = { from: PITCH.a4, to: PITCH.a4, lasts: 150, gain: 0.7, wave: 'triangle' } as const;
      return tone({ ...note, ...edges(150, 40) }, { ...note, starts: 230, ...edges(150, 40) });
    }
    case 'release': {
      const high = { from: PITCH.c5, to: PITCH.c5, lasts: 300, gain: 0.6, ...edges(300, 120) };
      const low = fit({ from: PITCH.e4, to: PITCH.e4, starts: 260, lasts: 900, gain: 0.7, rings: true }, lengthMs);
      return tone(high, low);
    }
    case 'next':
      return tone(
        fit({ from: PITCH.a5, to: PITCH.a5, lasts: 1400, gain: 0.4, rings: true }, lengthMs),
        fit({ from: PITCH.e5, to: PITCH.e5, lasts: 1000, gain: 0.2, rings: true }, lengthMs),
      );
  }
}

/** The pitch of a note at a time since it began, in Hz. */
export function pitchAt({ from, to, lasts }: Note, time: number): number {
  return from * (to / from) ** within(time / lasts);
}

/** How loud a note is at a time since it began, from 0 to 1. */
export function gainAt(note: Note, time: number): number {
  const levels = levelsOf(note);
  const after = levels.findIndex(({ at }) => at > time);
  const [before, next] = [levels[after - 1], levels[after]];
  if (before === undefined || next === undefined) return 0;
  return before.gain + ((next.gain - before.gain) * (time - before.at)) / (next.at - before.at);
}

/** How a note comes and goes, from silence to silence, in straight lines from point to point. */
export function levelsOf({ gain, attack, release, lasts, rings }: Note): readonly Level[] {
  const goes = lasts - release;
  return [
    { at: 0, gain: 0 },
    { at: attack, gain },
    ...(goes > attack ? [{ at: goes, gain }] : []),
    ...(rings ? [0.2, 0.4, 0.6, 0.8].map((part) => ({ at: goes + part * release, gain: gain * (1 - part) ** 2 })) : []),
    { at: lasts, gain: 0 },
  ];
}

type SomeNote = Pick<Note, 'from' | 'to' | 'lasts' | 'gain'> & Partial<Note>;

function tone(...notes: [SomeNote, ...SomeNote[]]): ToneShape {
  const [first, ...others] = notes;
  return { notes: [whole(first), ...others.map(whole)] };
}

function whole(note: SomeNote): Note {
  return { starts: 0, wave: 'sine', rings: false, attack: SOFTEST_EDGE, release: SOFTEST_EDGE, ...note };
}

/** A note that rings for as long as it likes, or as long as its phase has room. */
function fit(note: SomeNote, lengthMs: number): SomeNote {
  const lasts = Math.min(note.lasts, lengthMs - (note.starts ?? 0));
  const attack = SOFTEST_EDGE + 10;
  return { ...note, lasts, attack, release: lasts - attack };
}

/** Edges of so many milliseconds, or less where the note has no room for them. */
function edges(lasts: number, wanted: number): Pick<Note, 'attack' | 'release'> {
  const edge = Math.min(wanted, lasts / 3);
  return { attack: edge, release: edge };
}

function within(part: number): number {
  return Math.min(Math.max(part, 0), 1);
}
