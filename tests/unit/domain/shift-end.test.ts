import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShiftEnding } from '../../../src/shared/domain/shift-end.ts';

/** Minutes since midnight of a time such as 6:30. */
function at(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

const anyMinute = fc.integer({ min: 0, max: 1439 });
const anyEnds = fc.array(anyMinute, { maxLength: 6 });
const wrap = (minute: number): number => (minute + 1440) % 1440;

describe('home offers to check out by itself', () => {
  test.each([
    ['13:29', false],
    ['13:30', true],
    ['14:00', true],
    ['15:29', true],
    ['15:30', false],
    ['2:00', false],
  ])('with a shift that ends at 14:00, at %s: %s', (time, isOffered) => {
    expect(isShiftEnding(at(time), [at('14:00')])).toBe(isOffered);
  });

  test.each([
    ['23:30', '0:10', false],
    ['23:40', '0:10', true],
    ['23:59', '0:10', true],
    ['0:00', '0:10', true],
    ['1:39', '0:10', true],
    ['1:40', '0:10', false],
    ['23:15', '23:45', true],
    ['0:00', '23:45', true],
    ['1:14', '23:45', true],
    ['1:15', '23:45', false],
    ['0:00', '0:00', true],
  ])('over midnight: at %s with a shift that ends at %s: %s', (time, end, isOffered) => {
    expect(isShiftEnding(at(time), [at(end)])).toBe(isOffered);
  });

  test('never in a room that sets no shift ends', () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        expect(isShiftEnding(minute, [])).toBe(false);
      }),
    );
  });

  test('for two hours around each end, wherever in the day it lies', () => {
    fc.assert(
      fc.property(anyMinute, (end) => {
        const minutes = Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) =>
          isShiftEnding(minute, [end]),
        );
        expect(minutes).toHaveLength(120);
        expect(new Set(minutes)).toEqual(new Set(Array.from({ length: 120 }, (_, after) => wrap(end - 30 + after))));
      }),
    );
  });

  test('when any of the shifts ends, and the clock’s place in the day doesn’t matter', () => {
    fc.assert(
      fc.property(anyMinute, anyEnds, anyMinute, (minute, ends, turn) => {
        expect(isShiftEnding(minute, ends)).toBe(ends.some((end) => isShiftEnding(minute, [end])));
        const turned = ends.map((end) => wrap(end + turn));
        expect(isShiftEnding(wrap(minute + turn), turned)).toBe(isShiftEnding(minute, ends));
      }),
    );
  });
});
