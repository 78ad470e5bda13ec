import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { momentIn } from '../../../src/main/clock.ts';
import { careDeck } from '../../../src/main/features/care/deck.ts';
import { createCareService, type CareService } from '../../../src/main/features/care/service.ts';
import { careInstead } from '../../../src/shared/domain/care-month.ts';
import { glow } from '../../../src/shared/domain/glow.ts';
import { emptyTestRoom, testRoom, type TestRoom } from '../support/room.ts';

function careOf(room: TestRoom): CareService {
  return createCareService(room.store, room.clock, {
    today() {
      const here = room.kiosk.room();
      return here && momentIn(room.clock, here).day;
    },
    people: () => room.people.list().people.length,
  });
}

async function careRoom(): Promise<{ room: TestRoom; care: CareService }> {
  const room = await testRoom([4, 4]);
  return { room, care: careOf(room) };
}

const tapOn = (care: CareService, card = 0) => ({ tapId: randomUUID(), action: care.month()!.cards[card]!.id });

/** A card of the month and one that could stand in its place. */
function aSwap(care: CareService, card = 0): { take: string; put: string } {
  const taken = care.month()!.cards[card]!;
  return { take: taken.id, put: careInstead(taken, care.deck())[0]!.id };
}

const DONE = 'SELECT day, action, times FROM care_done ORDER BY day, action';

describe('someone who did it', () => {
  test('lifts the number of the whole room, and nothing says whose tap it was', async () => {
    const { room, care } = await careRoom();
    expect(care.month()).toMatchObject({ month: '2026-03', swapped: false, times: 0, glow: 0 });
    const tap = tapOn(care);
    expect(care.did(tap, openConnection())).toEqual({ times: 1, counted: true });
    expect(care.did({ ...tap, tapId: randomUUID() }, openConnection())).toEqual({ times: 2, counted: true });
    expect(care.month()).toMatchObject({ times: 2, glow: glow(2, 8) });
    expect(room.rows(DONE)).toEqual([{ day: '2026-03-02', action: tap.action, times: 2 }]);
    expect(JSON.stringify(room.rows('SELECT * FROM care_done'))).not.toContain(tap.tapId);
  });

  test('counts once, however often the same tap is sent', async () => {
    const { room, care } = await careRoom();
    const tap = tapOn(care);
    for (let again = 0; again < 4; again += 1) {
      expect(care.did(tap, openConnection())).toEqual({ times: 1, counted: true });
    }
    expect(room.rows(DONE)).toHaveLength(1);
  });

  test('may tap all three cards at once; who goes on hammering is answered and not counted', async () => {
    const { room, care } = await careRoom();
    const line = openConnection();
    const counted = () => care.did(tapOn(care), line).counted;
    expect([counted(), counted(), counted()]).toEqual([true, true, true]);
    expect(care.did(tapOn(care), line)).toEqual({ times: 3, counted: false });
    room.clock.pass(999);
    expect(counted()).toBe(false);
    room.clock.pass(1);
    expect([counted(), counted()]).toEqual([true, false]);
    expect(care.did(tapOn(care), openConnection()).counted).toBe(true);
    room.clock.pass(60_000);
    expect([counted(), counted(), counted(), counted()]).toEqual([true, true, true, false]);
  });

  test('is counted when a tap that was too fast is sent again', async () => {
    const { room, care } = await careRoom();
    const line = openConnection();
    for (const card of [0, 1, 2]) care.did(tapOn(care, card), line);
    const tap = tapOn(care);
    expect(care.did(tap, line).counted).toBe(false);
    room.clock.pass(1000);
    expect(care.did(tap, line)).toEqual({ times: 4, counted: true });
  });

  test('is not counted for a thing that is in no deck', async () => {
    const { room, care } = await careRoom();
    expect(care.did({ tapId: randomUUID(), action: 'run-a-marathon' }, openConnection())).toEqual({
      times: 0,
      counted: false,
    });
    expect(room.rows(DONE)).toEqual([]);
  });

  test('is counted when the same tap is sent again after the disk refused it', async () => {
    const { room, care } = await careRoom();
    room.change(`CREATE TRIGGER refuse BEFORE INSERT ON care_done BEGIN SELECT raise(ABORT, 'no'); END`);
    const tap = tapOn(care);
    expect(() => care.did(tap, openConnection())).toThrow();
    room.change('DROP TRIGGER refuse');
    expect(care.did(tap, openConnection())).toEqual({ times: 1, counted: true });
  });

  test('begins a new number with a new month, and the old one stays', async () => {
    const { room, care } = await careRoom();
    care.did(tapOn(care), openConnection());
    room.clock.set('2026-03-31T20:00:00Z');
    care.did(tapOn(care), openConnection());
    expect(care.month()).toMatchObject({ month: '2026-03', times: 2 });
    // A shift over midnight still belongs to the day before.
    room.clock.set('2026-04-01T03:59:00Z');
    expect(care.month()).toMatchObject({ month: '2026-03', times: 2 });
    room.clock.set('2026-04-01T04:00:00Z');
    expect(care.month()).toMatchObject({ month: '2026-04', times: 0, glow: 0 });
    room.clock.set('2026-03-15T12:00:00Z');
    expect(care.month()).toMatchObject({ month: '2026-03', times: 2 });
  });

  test('finds the number where it was after a restart', async () => {
    const { room, care } = await careRoom();
    care.did(tapOn(care), openConnection());
    expect(careOf(room.restart()).month()).toMatchObject({ times: 1 });
  });
});

describe('a swap', () => {
  test('puts the other card in the place of the one, for the rest of the month', async () => {
    const { room, care } = await careRoom();
    const before = care.month()!.cards.map(({ id }) => id);
    const swap = aSwap(care, 1);
    expect(care.swap(swap)).toBe('swapped');
    expect(care.month()!.cards.map(({ id }) => id)).toEqual([before[0], swap.put, before[2]]);
    expect(care.month()!.swapped).toBe(true);
    room.clock.set('2026-04-02T08:00:00Z');
    expect(care.month()!.swapped).toBe(false);
    expect(care.month()!.cards.map(({ id }) => id)).not.toEqual([before[0], swap.put, before[2]]);
    expect(room.rows('SELECT month, took, put FROM care_swap')).toEqual([
      { month: '2026-03', took: swap.take, put: swap.put },
    ]);
  });

  test('happens once a month; the same again is the same, another is refused', async () => {
    const { care } = await careRoom();
    const swap = aSwap(care);
    const other = aSwap(care, 2);
    expect(care.swap(swap)).toBe('swapped');
    expect(care.swap(swap)).toBe('swapped');
    expect(care.swap(other)).toBe('already-swapped');
    expect(care.swap({ take: swap.put, put: swap.take })).toBe('already-swapped');
    expect(care.month()!.cards[0]!.id).toBe(swap.put);
  });

  test('is refused for a card that is not on show, of another kind, or the same', async () => {
    const { room, care } = await careRoom();
    const { take, put } = aSwap(care);
    const otherKind = aSwap(care, 1);
    expect(care.swap({ take: put, put: take })).toBe('changed');
    expect(care.swap({ take, put: otherKind.put })).toBe('changed');
    expect(care.swap({ take, put: otherKind.take })).toBe('changed');
    expect(care.swap({ take, put: take })).toBe('changed');
    expect(care.swap({ take, put: 'gone' })).toBe('changed');
    expect(room.rows('SELECT * FROM care_swap')).toEqual([]);
  });
});

test('before first run there is no month, nothing is counted and nothing swapped', () => {
  const room = emptyTestRoom();
  const care = careOf(room);
  const [first, second] = careDeck;
  expect(care.month()).toBeNull();
  expect(care.did({ tapId: randomUUID(), action: first!.id }, openConnection())).toEqual({ times: 0, counted: false });
  expect(care.swap({ take: first!.id, put: second!.id })).toBe('changed');
  expect(room.rows('SELECT 1 FROM care_done UNION ALL SELECT 1 FROM care_swap')).toEqual([]);
});
