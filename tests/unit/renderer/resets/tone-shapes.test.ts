import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gainAt,
  levelsOf,
  pitchAt,
  SOFTEST_EDGE,
  toneOf,
  type Note,
  type ToneShape,
} from '../../../../src/renderer/features/resets/sound/tone-shapes.ts';
import { RESET_SOUNDS, type ResetSound } from '../../../../src/shared/domain/reset-script.ts';

const HEARD = RESET_SOUNDS.filter((sound) => sound !== 'none');
const lengths = fc.integer({ min: 500, max: 300_000 });

function shapeOf(sound: ResetSound, length: number): ToneShape {
  const shape = toneOf(sound, length);
  if (shape === null) throw new Error(`${sound} is silent`);
  return shape;
}

const semitones = (from: number, to: number): number => 12 * Math.log2(to / from);
const endOf = ({ notes }: ToneShape): number => Math.max(...notes.map(({ starts, lasts }) => starts + lasts));

/** What an ear makes of a sound: how many notes begin, where the pitch goes, and how high it is. */
function heard(shape: ToneShape): { onsets: number; goes: number; middle: number } {
  const loudest = (at: number): Note =>
    shape.notes.filter(({ starts }) => starts === at).reduce((one, other) => (other.gain > one.gain ? other : one));
  const line = [...new Set(shape.notes.map(({ starts }) => starts))].sort((one, other) => one - other).map(loudest);
  const [first, last] = [line[0]!, line.at(-1)!];
  return {
    onsets: line.length,
    goes: Math.round(semitones(first.from, last.to)),
    middle: (semitones(1, first.from) + semitones(1, last.to)) / 2,
  };
}

/** Whether two can be told apart: another contour, another number of notes, or at least a fourth higher or lower. */
function differ(one: ToneShape, other: ToneShape): boolean {
  const [a, b] = [heard(one), heard(other)];
  return Math.sign(a.goes) !== Math.sign(b.goes) || a.onsets !== b.onsets || Math.abs(a.middle - b.middle) >= 5;
}

describe('what is heard as a phase begins', () => {
  test('can be told apart from every other with eyes closed, in phases of any length', () => {
    const pairs = HEARD.flatMap((one, index) => HEARD.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs).toHaveLength(28);
    fc.assert(
      fc.property(lengths, lengths, (length, another) => {
        for (const [one, other] of pairs) {
          expect(differ(shapeOf(one, length), shapeOf(other, another)), `${one} and ${other}`).toBe(true);
        }
      }),
    );
    expect(differ(shapeOf('rise', 5000), shapeOf('rise', 2000))).toBe(false);
  });

  test('rises on the way in, falls on the way out, and stays on one pitch to hold', () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: 0, max: 0.9, noNaN: true }), (length, part) => {
        const move = (sound: ResetSound): number => {
          const [note] = shapeOf(sound, length).notes;
          return pitchAt(note, (part + 0.1) * length) - pitchAt(note, part * length);
        };
        expect(move('rise')).toBeGreaterThan(0);
        expect(move('top-up')).toBeGreaterThan(0);
        expect(move('fall')).toBeLessThan(0);
        expect(move('hold')).toBe(0);
      }),
    );
    expect(heard(shapeOf('rise', 5000)).goes).toBeGreaterThanOrEqual(7);
    expect(heard(shapeOf('fall', 5000)).goes).toBeLessThanOrEqual(-7);
    expect(heard(shapeOf('release', 5000)).goes).toBeLessThanOrEqual(-7);
  });

  test('lasts as long as a breath does, and never longer than its phase', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        for (const sound of HEARD) expect(endOf(shapeOf(sound, length)), sound).toBeLessThanOrEqual(length + 1e-6);
        for (const sound of ['rise', 'top-up', 'fall', 'hold'] as const) {
          expect(endOf(shapeOf(sound, length))).toBe(length);
        }
      }),
    );
  });

  test('comes and goes without a click, and is in a range that small speakers play and old ears hear', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEARD), lengths, (sound, length) => {
        for (const note of shapeOf(sound, length).notes) {
          for (const pitch of [note.from, note.to]) {
            expect(pitch).toBeGreaterThanOrEqual(180);
            expect(pitch).toBeLessThanOrEqual(900);
          }
          const levels = levelsOf(note);
          expect([levels[0], levels.at(-1)]).toEqual([
            { at: 0, gain: 0 },
            { at: note.lasts, gain: 0 },
          ]);
          for (const [index, level] of levels.slice(1).entries()) {
            const before = levels[index]!;
            expect(level.at).toBeGreaterThan(before.at);
            const steepness = Math.abs(level.gain - before.gain) / (level.at - before.at);
            expect(steepness).toBeLessThanOrEqual(1 / SOFTEST_EDGE);
          }
        }
      }),
    );
  });

  test('is heard: at its loudest it is more than faint, and there is more than a blip of it', () => {
    for (const sound of HEARD) {
      for (const length of [500, 1000, 5000]) {
        const loud = shapeOf(sound, length).notes.filter((note) => gainAt(note, note.attack) >= 0.4);
        expect(loud.length, sound).toBeGreaterThan(0);
        expect(Math.max(...loud.map(({ lasts }) => lasts))).toBeGreaterThanOrEqual(150);
      }
    }
    expect(toneOf('none', 5000)).toBeNull();
  });

  test('never adds up to more than a speaker takes', () => {
    for (const sound of HEARD) {
      const { notes } = shapeOf(sound, 5000);
      for (let time = 0; time <= 5000; time += 10) {
        const sum = notes.reduce((all, note) => all + gainAt(note, time - note.starts), 0);
        expect(sum).toBeLessThanOrEqual(1);
      }
    }
  });
});
