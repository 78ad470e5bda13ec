import { createRouterClient } from '@orpc/server';
import { describe, expect, test, vi } from 'vitest';
import type { PrivacyState } from '../../../src/shared/contract/privacy.ts';
import { RULE_IDS } from '../../../src/shared/domain/retention.ts';
import { daysBefore } from '../../../src/main/clock.ts';
import { openConnection } from '../../../src/main/connection.ts';
import { openTestApp } from '../support/app.ts';
import { fixedClock } from '../support/clock.ts';
import { roomOf, testRoom, visitOf, type TestRoom } from '../support/room.ts';
import { writerIn } from './support.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const at = (day: string): string => `${day}T08:00:00Z`;
const held = (room: TestRoom): PrivacyState['held'] => room.privacy.held()!.held;

describe('the numbers on the screen', () => {
  test('are told of every rule, and are true of a new room', async () => {
    const room = await testRoom([6]);
    expect(room.privacy.held()).toMatchObject({ today: '2026-03-02', needDays: 180, keepsArrivals: true });
    expect(Object.keys(held(room))).toEqual(RULE_IDS);
    expect(held(room)).toMatchObject({
      arrivals: { count: 0, next: null },
      skies: { count: null, next: null },
      thanks: { count: 0, next: null },
      tiles: { count: 6, next: null },
      numbers: { count: 0, next: null },
      pin: { count: null, next: null },
    });
  });

  test('say at once how many came, and the true day on which the next are forgotten', async () => {
    const room = await testRoom([6], { clock: fixedClock(at('2026-03-02')) });
    const people = room.crews.flat();
    for (const person of people.slice(0, 4)) room.arrive(person);
    // Four would stand out: unless one more comes, they are forgotten tomorrow.
    expect(held(room).arrivals).toEqual({ count: 4, next: '2026-03-03' });
    room.arrive(people[4]!);
    expect(held(room).arrivals).toEqual({ count: 5, next: '2026-03-09' });

    room.clock.set(at('2026-03-03'));
    for (const person of people) room.arrive(person);
    expect(held(room).arrivals).toEqual({ count: 11, next: '2026-03-09' });
    for (let day = 4; day <= 8; day += 1) {
      room.clock.set(at(`2026-03-0${day}`));
      room.privacy.forget();
    }
    expect(held(room).arrivals).toEqual({ count: 11, next: '2026-03-09' });
    room.clock.set(at('2026-03-09'));
    room.privacy.forget();
    expect(held(room).arrivals).toEqual({ count: 6, next: '2026-03-10' });
    room.clock.set(at('2026-03-10'));
    room.privacy.forget();
    expect(held(room).arrivals).toEqual({ count: 0, next: null });
  });

  test('do not grow while someone writes: words are counted when their day, and needs when their week, is over', async () => {
    const room = await testRoom([6], { clock: fixedClock(at('2026-03-03')) });
    room.privacy.forget();
    const [ana, ben] = room.crews.flat() as [string, string];
    const before = held(room);
    const write = writerIn(room);
    write.thank('2026-03-03', 'thank you', [ana, ben]);
    write.handOver('2026-03-03', 'the key is in the drawer', [ana]);
    write.need('2026-03-02', 'a second pair of hands');
    write.care('2026-03-03');
    write.reset('2026-03-03');
    write.reset('2026-03-03', 'box-breath', 'past_reset_use');
    expect(held(room)).toEqual(before);
    // Nor does a restart give it away.
    const again = room.restart();
    expect(held(again)).toEqual(before);

    again.clock.set(at('2026-03-04'));
    again.privacy.forget();
    expect(held(again)).toMatchObject({
      thanks: { count: 1, next: null },
      unread: { count: 2, next: '2026-04-02' },
      handovers: { count: 1, next: '2026-03-17' },
      care: { count: 1, next: '2027-04-07' },
      resets: { count: 2, next: '2027-04-07' },
      needs: { count: 0, next: null },
    });
    again.clock.set(at('2026-03-09'));
    again.privacy.forget();
    expect(held(again).needs).toEqual({ count: 1, next: '2026-08-29' });
    again.change('UPDATE room SET need_days = 90');
    expect(held(again).needs).toEqual({ count: 1, next: '2026-05-31' });
  });

  test('tell nobody who asks over and over, by whatever the lead changes, who has read what is theirs', async () => {
    const room = await testRoom([6], { clock: fixedClock(at('2026-03-03')) });
    const [ana, ben] = room.crews.flat() as [string, string];
    const write = writerIn(room);
    const note = write.thank('2026-03-02', 'thank you', [ana, ben]);
    const handOver = write.handOver('2026-03-02', 'the key is in the drawer', [ana]);
    room.clock.set(at('2026-03-04'));
    room.privacy.forget();
    const before = held(room);
    expect(before).toMatchObject({ unread: { count: 2 }, handovers: { count: 1 } });
    room.hereForYou.shown({ personId: ana, notes: [note], handOvers: [handOver] });
    for (const needDays of [365, 90, 180] as const) {
      room.kiosk.save({ needDays });
      room.privacy.forget();
      expect(held(room)).toEqual(before);
    }
    // Nor by a day that is moved back and forth.
    for (const dayStarts of [9, 4]) {
      room.kiosk.save({ dayStarts });
      room.privacy.forget();
      expect(held(room)).toEqual(before);
    }
    room.clock.set(at('2026-03-05'));
    room.privacy.forget();
    expect(held(room)).toMatchObject({ unread: { count: 1 }, handovers: { count: 0 } });
  });

  test('are the days on which things are really forgotten', async () => {
    const room = await testRoom([6], { clock: fixedClock(at('2026-03-02')) });
    const write = writerIn(room);
    write.thank('2026-03-02', 'thank you', room.crews.flat());
    write.handOver('2026-03-02', 'the key is in the drawer', room.crews.flat());
    write.need('2026-03-02', 'a second pair of hands');
    const dawn = (day: string): void => {
      room.clock.set(at(day));
      room.privacy.forget();
    };
    dawn('2026-03-08');
    for (const rule of ['handovers', 'unread'] as const) {
      const { count, next } = held(room)[rule];
      expect(count, rule).toBeGreaterThan(0);
      dawn(daysBefore(next!, 10));
      dawn(daysBefore(next!, 1));
      expect(held(room)[rule].count, rule).toBe(count);
      dawn(next!);
      expect(held(room)[rule].count, rule).toBe(0);
    }
  });

  test('say when a room keeps no arrivals at all', async () => {
    const room = await testRoom([6]);
    room.change('UPDATE room SET keeps_arrivals = 0');
    room.arrive(room.crews.flat()[0]!);
    expect(room.privacy.held()).toMatchObject({ keepsArrivals: false, held: { arrivals: { count: 0, next: null } } });
  });
});

test('a screen that shows them is told when one changes, and not when anything else is written', async () => {
  const { app } = openTestApp({ clock: fixedClock(at('2026-03-02')) });
  const client = createRouterClient(app.router, { context: { connection: openConnection() } });
  const numbers = await client.privacy.live();
  const next = async (): Promise<PrivacyState | null> => (await numbers.next()).value as PrivacyState | null;
  expect(await next()).toBeNull();
  await app.setUp(roomOf([6]));
  expect((await next())!.held).toMatchObject({ tiles: { count: 6 }, arrivals: { count: 0 } });

  const people = await client.people.live();
  const [ana, ben] = ((await people.next()).value as { people: { id: string }[] }).people;
  await client.checkIn.checkIn(visitOf(ana!.id));
  expect((await next())!.held.arrivals).toEqual({ count: 1, next: '2026-03-03' });
  // Someone without a name leaves a sky, which is no number here.
  const quiet = next();
  await client.checkIn.checkIn({ ...visitOf(ana!.id), personId: null });
  expect(await Promise.race([quiet, new Promise((resolve) => setTimeout(resolve, 100, 'nothing'))])).toBe('nothing');
  await client.checkIn.checkIn(visitOf(ben!.id));
  expect((await quiet)!.held.arrivals).toEqual({ count: 2, next: '2026-03-03' });
});
