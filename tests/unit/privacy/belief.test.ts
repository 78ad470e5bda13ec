import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, daysBefore } from '../../../src/main/clock.ts';
import { look, type Belief } from '../../../src/main/features/privacy/belief.ts';

const MARCH = '2026-03-02';
const DAY_MINUTES = 24 * 60;
const believing = (day: string): Belief => ({ day, doubted: null, minutes: 0 });

describe('a clock is believed', () => {
  test('by a new kiosk', () => {
    expect(look(undefined, MARCH, 0)).toEqual(believing(MARCH));
  });

  test.each([0, 1, 7, 14])('when it is %d days on', (days) => {
    expect(look(believing(MARCH), daysAfter(MARCH, days), 5)).toEqual(believing(daysAfter(MARCH, days)));
  });

  test('again when it comes back, as if nothing had been', () => {
    const ahead = look(believing(MARCH), '2027-03-02', 0);
    expect(look(look(ahead, '2027-03-02', 900), '2026-03-03', 5)).toEqual(believing('2026-03-03'));
  });

  test('however far it went, once the kiosk has been on under it for a day, in one piece or in many', () => {
    const away = daysAfter(MARCH, 60);
    let belief = look(believing(MARCH), away, 0);
    expect(belief).toEqual({ day: MARCH, doubted: away, minutes: 0 });
    // Ten hours a day, and switched off every night.
    for (const [days, isBelieved] of [
      [0, false],
      [1, false],
      [2, true],
    ] as const) {
      belief = look(belief, daysAfter(away, days), 600);
      expect(belief.doubted === null, `on day ${days}`).toBe(isBelieved);
    }
    expect(belief).toEqual(believing(daysAfter(away, 2)));
  });
});

describe('a clock is doubted', () => {
  test.each([15, 60, 365, -1, -400])('when it is %d days on', (days) => {
    const there = daysAfter(MARCH, days);
    expect(look(believing(MARCH), there, 5)).toEqual({ day: MARCH, doubted: there, minutes: 0 });
  });

  test('anew when it jumps while it is doubted', () => {
    const ahead = look(look(believing(MARCH), '2027-03-02', 0), '2027-03-03', DAY_MINUTES - 1);
    expect(ahead.minutes).toBe(DAY_MINUTES - 1);
    expect(look(ahead, '2029-01-01', 60)).toEqual({ day: MARCH, doubted: '2029-01-01', minutes: 0 });
  });

  test('a second time when it makes the same mistake after it was set right for a day', () => {
    let belief = look(look(believing(MARCH), '2027-03-02', 0), '2027-03-03', DAY_MINUTES);
    expect(belief).toEqual(believing('2027-03-03'));
    belief = look(look(belief, '2026-03-04', 0), '2026-03-05', DAY_MINUTES);
    expect(belief).toEqual(believing('2026-03-05'));
    expect(look(belief, '2027-03-02', 5).doubted).toBe('2027-03-02');
  });
});

test('nobody’s words are forgotten by a jump before a day has gone by on the machine, whatever the clock does', () => {
  const step = fc.record({ days: fc.integer({ min: -800, max: 800 }), minutes: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let belief = believing(MARCH);
      let minutesSince = 0;
      for (const { days, minutes } of steps) {
        const before = belief;
        const today = daysAfter(MARCH, days);
        minutesSince += minutes;
        belief = look(before, today, minutes);
        if (belief.doubted === null) {
          const isNear = before.day <= today && daysBefore(today, 14) <= before.day;
          expect(isNear || minutesSince >= DAY_MINUTES).toBe(true);
          minutesSince = 0;
        } else {
          expect(belief.day).toBe(before.day);
          expect(belief.minutes).toBeLessThan(DAY_MINUTES);
        }
      }
    }),
  );
});
