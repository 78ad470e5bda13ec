import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CheckInInput } from '../../../src/shared/contract/check-in.ts';
import type { HandOverInput } from '../../../src/shared/contract/check-out.ts';
import type { AskInput } from '../../../src/shared/contract/needs.ts';
import { INTENTIONS } from '../../../src/shared/domain/intention.ts';
import { LEVELS } from '../../../src/shared/domain/feelings.ts';
import { WEATHERS } from '../../../src/shared/domain/weather.ts';
import { rawPages, type Readable } from './btree.ts';
import { fixedClock } from './clock.ts';
import { walSize } from './raw.ts';
import { emptyTestRoom, testRoom, type TestRoom } from './room.ts';
import { tempFolder } from './temp-folder.ts';
import { handOverOf, needOf } from './words.ts';

/** Every table that a check-in writes to, today or when its day has gone by. */
export const KEPT = ['arrival', 'past_arrival', 'sky', 'past_sky'] as const;

/** Every table into which something is written on the way out. */
export const LEFT = ['hand_over', 'hand_over_for', 'need'] as const;

/** The day that is played, over and over, in one order or another. */
export const TODAY = '2026-03-03';
/** What someone does at the door, and the hour at which they come. */
export type Visit = CheckInInput & { readonly hour: number };

/** What everyone does today: fixed, so that only the order in which they come differs. Null says no name. */
export function visitsOf<P extends string | null>(people: readonly P[]): (Visit & { readonly personId: P })[] {
  return people.map((personId, index) => ({
    visitId: randomUUID(),
    personId,
    weather: index % 7 === 0 ? null : (WEATHERS[index % WEATHERS.length] ?? null),
    body: LEVELS[index % 4] ?? null,
    mind: LEVELS[index % 5] ?? null,
    heart: LEVELS[(index + 1) % 4] ?? null,
    intention: index % 3 === 0 ? null : (INTENTIONS[index % INTENTIONS.length] ?? null),
    hour: 5 + (index % 14),
  }));
}

/** The same things in an order of no reason. */
export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** An hour of that day. */
export const at = (hour: number): string => `${TODAY}T${String(hour).padStart(2, '0')}:00:00Z`;

/** Plays a day; returns the room as it stands in the end, which another start may have opened anew. */
export type Player = (room: TestRoom, visits: readonly Visit[]) => TestRoom;

export const play: Player = (room, visits) => {
  for (const { hour, ...visit } of visits) {
    room.clock.set(at(hour));
    expect(room.checkIn.checkIn(visit)).toBe('in');
  }
  return room;
};

/** What someone does at the end of a shift. */
export interface Leaving {
  readonly visitId: string;
  readonly weather: Visit['weather'];
  readonly handOver: HandOverInput | null;
  readonly need: AskInput | null;
  readonly hour: number;
}

/**
 * How everyone leaves today: most say a weather, some leave something for themselves or, unsigned, for their crew, and
 * some ask for something, signed or not.
 */
export function leavingsOf(people: readonly string[]): Leaving[] {
  return people.map((personId, index) => ({
    visitId: randomUUID(),
    weather: index % 4 === 0 ? null : (WEATHERS[(index + 2) % WEATHERS.length] ?? null),
    handOver: index % 3 === 0 ? handOverOf(personId, index % 2 === 0 ? {} : { for: 'crew', signed: false }) : null,
    need: index % 2 === 0 ? needOf({ words: `Number ${index}`, from: index % 4 === 0 ? personId : null }) : null,
    hour: 14 + (index % 9),
  }));
}

function leave(room: TestRoom, leavings: readonly Leaving[]): void {
  for (const { visitId, weather, handOver, need, hour } of leavings) {
    room.clock.set(at(hour));
    if (weather !== null) room.checkIn.leave({ visitId, weather });
    if (handOver !== null) room.handOvers.leave(handOver);
    if (need !== null) room.needs.ask(need);
  }
}

/** Plays a day on which the first ones leave while the last ones come. @param after how many are in before anyone leaves */
export function playBoth(
  room: TestRoom,
  visits: readonly Visit[],
  { leavings, after }: { leavings: readonly Leaving[]; after: number },
): TestRoom {
  const leaving = [...leavings];
  for (const [index, visit] of visits.entries()) {
    play(room, [visit]);
    if (index >= after) leave(room, leaving.splice(0, 1));
  }
  leave(room, leaving);
  return room;
}

/** A room with some days behind it, closed: every order of today begins with a copy of its file. */
export async function roomWithYesterday(crewSizes: readonly number[]): Promise<{ file: string; people: string[] }> {
  const room = await testRoom(crewSizes, { clock: fixedClock('2026-03-02T08:00:00Z') });
  const people = room.crews.flat();
  for (const person of people.slice(0, Math.max(5, people.length / 2))) room.arrive(person, { weather: 'rainy' });
  room.close();
  return { file: room.file, people };
}

/** The file as it is once a day was played on a copy of another, and the kiosk was closed. */
export function fileAfter(base: string, visits: readonly Visit[], player: Player = play): string {
  const file = join(tempFolder(), 'daybreak.db');
  copyFileSync(base, file);
  const room = emptyTestRoom(fixedClock(`${TODAY}T05:00:00Z`), file);
  player(room, visits).close();
  expect(walSize(file)).toBe(0);
  return file;
}

/** What a table's pages have in them, each as a hash of its bytes. */
export const pageHashes = (file: string, table: Readable): string[] =>
  rawPages(file, table).map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
