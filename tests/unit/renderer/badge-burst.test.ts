import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BURST_GAP_MS, hear, NO_BURST, type KeyPress } from '../../../src/renderer/app/badge-burst.ts';

/** The badges heard in a row of keys, and which keys were taken for the first of a burst. */
function heardIn(keys: readonly Partial<KeyPress>[]): { badges: string[]; firsts: number[] } {
  let burst = NO_BURST;
  const badges: string[] = [];
  const firsts: number[] = [];
  for (const [index, key] of keys.entries()) {
    const result = hear(burst, { key: 'a', at: 0, isRepeat: false, isCommand: false, ...key });
    burst = result.burst;
    if (result.heard === 'first') firsts.push(index);
    if (result.heard === 'badge') {
      badges.push(burst.code);
      burst = NO_BURST;
    }
  }
  return { badges, firsts };
}

/** Keys with the pauses before them. */
function typed(keys: readonly (readonly [key: string, gap: number])[]): KeyPress[] {
  let at = 1000;
  return keys.map(([key, gap]) => ({ key, at: (at += gap), isRepeat: false, isCommand: false }));
}

const asBurst = (text: string, gap = 5): [string, number][] => Array.from(text, (key) => [key, gap]);

const character = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 });
const fast = fc.integer({ min: 0, max: BURST_GAP_MS });
const slow = fc.integer({ min: BURST_GAP_MS + 1, max: 5000 });
const badge = fc.array(fc.tuple(character, fast), { minLength: 4, maxLength: 64 });

describe('a badge', () => {
  test('is heard whole, whatever was typed before it', () => {
    const before = fc.array(fc.tuple(fc.oneof(character, fc.constantFrom('Enter', 'Tab', 'Backspace')), slow));
    fc.assert(
      fc.property(before, slow, badge, fast, (hand, pause, keys, last) => {
        const [[first], ...rest] = keys as [[string, number], ...[string, number][]];
        const row = typed([...hand, [first, pause], ...rest, ['Enter', last]]);
        expect(heardIn(row).badges).toEqual([keys.map(([key]) => key).join('')]);
        expect(heardIn(row).firsts.at(-1)).toBe(hand.length);
      }),
    );
  });

  test('is heard with the capitals for which its reader presses Shift', () => {
    const row = [
      ['Shift', 5],
      ['A', 2],
      ['b', 5],
      ['Shift', 1],
      ['C', 2],
      ['1', 5],
      ['Enter', 5],
    ] as const;
    expect(heardIn(typed(row)).badges).toEqual(['AbC1']);
  });

  test('is heard twice when it is held up twice', () => {
    const row = typed([...asBurst('0042-A'), ['Enter', 5], ...asBurst('0042-A'), ['Enter', 5]]);
    expect(heardIn(row).badges).toEqual(['0042-A', '0042-A']);
  });
});

describe('no badge', () => {
  test('is a hand: one pause among its last keys is enough', () => {
    fc.assert(
      fc.property(badge, fast, fc.nat(), slow, (keys, last, place, pause) => {
        const row: [string, number][] = [...keys, ['Enter', last]];
        // Of the last four keys or the Enter; with it, what came before is cut off, and what is left is too short.
        const at = row.length - 1 - (place % 4);
        row[at] = [row[at]![0], pause];
        expect(heardIn(typed(row)).badges).toEqual([]);
      }),
    );
  });

  test('is fewer than four characters, however fast', () => {
    for (const text of ['', 'a', 'ab', 'abc'])
      expect(heardIn(typed([...asBurst(text), ['Enter', 1]])).badges).toEqual([]);
    expect(heardIn(typed([...asBurst('abcd'), ['Enter', 1]])).badges).toEqual(['abcd']);
  });

  test('is a burst without an Enter, or with another key in it', () => {
    expect(heardIn(typed(asBurst('0042-A'))).badges).toEqual([]);
    for (const key of ['Tab', 'Backspace', 'ArrowLeft', 'Dead', 'F5'])
      expect(heardIn(typed([...asBurst('0042'), [key, 5], ...asBurst('AB'), ['Enter', 5]])).badges).toEqual([]);
  });

  test('is a held key, nor Enter held on after one', () => {
    fc.assert(
      fc.property(character, fc.integer({ min: 4, max: 60 }), (key, times) => {
        const held = typed(asBurst(key.repeat(times), 30)).map((press, index) => ({ ...press, isRepeat: index > 0 }));
        const enter = { key: 'Enter', at: held.at(-1)!.at + 5 };
        expect(heardIn([...held, enter]).badges).toEqual([]);
      }),
    );
    const row = typed([...asBurst('0042-A'), ['Enter', 5], ['Enter', 5]]);
    row[7] = { ...row[7]!, isRepeat: true };
    expect(heardIn(row).badges).toEqual(['0042-A']);
  });

  test('is a command', () => {
    const row = typed([...asBurst('0042-A'), ['Enter', 5]]);
    expect(heardIn(row.map((press) => ({ ...press, isCommand: true }))).badges).toEqual([]);
    expect(heardIn(row.with(6, { ...row[6]!, isCommand: true })).badges).toEqual([]);
  });
});
