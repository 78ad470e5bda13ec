import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/shared/domain/retention.ts';
import { daysAfter } from '../../../src/main/clock.ts';
import { fixedClock } from '../support/clock.ts';
import { testRoom } from '../support/room.ts';
import { writerIn } from './support.ts';

const FIRST = '2026-03-02';
/** Less than this, and the kiosk believes its clock at once. */
const MOST_DAYS_BETWEEN_LOOKS = 12;

const written = fc.record({
  what: fc.constantFrom('handovers', 'unread', 'needs', 'care', 'resets'),
  on: fc.integer({ min: 0, max: 420 }),
});
const looks = fc.array(fc.integer({ min: 1, max: MOST_DAYS_BETWEEN_LOOKS }), { minLength: 40, maxLength: 60 });

/** For how many days each is kept. */
const KEPT = {
  handovers: RULES.handovers.keeps.days,
  unread: RULES.unread.keeps.days,
  needs: 180,
  care: RULES.care.keeps.days,
  resets: RULES.resets.keeps.days,
} as const;

const HELD = {
  handovers: 'SELECT day FROM hand_over',
  unread: 'SELECT day FROM unread_note',
  needs: 'SELECT week AS day FROM need',
  care: 'SELECT day FROM care_done',
  resets: 'SELECT day FROM reset_use UNION ALL SELECT day FROM past_reset_use',
} as const;

test('whatever is written when, and whenever the kiosk looks, each thing is there as long as its rule says and no longer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 25 }), looks, async (things, steps) => {
      const room = await testRoom([6], { clock: fixedClock(`${FIRST}T08:00:00Z`) });
      const [ana] = room.crews.flat() as [string];
      const write = writerIn(room);
      const dayOf = (on: number): string => daysAfter(FIRST, on);
      const toWrite = [...things].sort((one, other) => one.on - other.on);
      const kept: { what: keyof typeof KEPT; on: number }[] = [];
      let now = 0;
      room.privacy.forget();
      for (const step of steps) {
        now += step;
        while (toWrite[0] !== undefined && toWrite[0].on < now) {
          const { what, on } = toWrite.shift()!;
          if (what === 'handovers') write.handOver(dayOf(on), 'words', [ana]);
          if (what === 'unread') write.thank(dayOf(on), 'words', [ana]);
          if (what === 'needs') write.need(dayOf(on), 'words');
          if (what === 'care') write.care(dayOf(on), `act-${kept.length}`);
          if (what === 'resets')
            write.reset(dayOf(on), `reset-${kept.length}`, kept.length % 2 ? 'reset_use' : 'past_reset_use');
          kept.push({ what, on });
        }
        room.clock.set(`${dayOf(now)}T08:00:00Z`);
        room.privacy.forget();
        for (const what of Object.keys(KEPT) as (keyof typeof KEPT)[]) {
          const expected = kept.filter((thing) => thing.what === what && now - thing.on < KEPT[what]);
          const held = room.rows(HELD[what]).map(({ day }) => day);
          expect(held.toSorted(), `${what} on ${dayOf(now)}`).toEqual(expected.map(({ on }) => dayOf(on)).toSorted());
        }
      }
      room.close();
    }),
    { numRuns: 5 },
  );
});
