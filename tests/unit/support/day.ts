import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { HandOverInput } from '../../../src/shared/contract/check-out.ts';
import { INTENTIONS } from '../../../src/shared/domain/intention.ts';
import { LEVELS } from '../../../src/shared/domain/feelings.ts';
import { WEATHERS } from '../../../src/shared/domain/weather.ts';
import { rawPages, type Readable } from './btree.ts';
import { fixedClock } from './clock.ts';
import { walSize } from './raw.ts';
import { emptyTestRoom, testRoom, type NamedVisit, type TestRoom } from './room.ts';
import { tempFolder } from './temp-folder.ts';
import { handOverOf } from './words.ts';

/** The day that is played, over and over, in one order or another. */
export const TODAY = '2026-03-03';
export type Visit = NamedVisit & { readonly hour: number };

/** What everyone does today: fixed, so that only the order in which they come differs. */
export function visitsOf(people: readonly string[]): Visit[] {
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

export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

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
  readonly hour: number;
}

/** How everyone leaves today: most say a weather, some leave something for themselves or, unsigned, for their crew. */
export function leavingsOf(people: readonly string[]): Leaving[] {
  return people.map((personId, index) => ({
    visitId: randomUUID(),
    weather: index % 4 === 0 ? null : (WEATHERS[(index + 2) % WEATHERS.length] ?? null),
    handOver: index % 3 === 0 ? handOverOf(personId, index % 2 === 0 ? {} : { for: 'crew', signed: false }) : null,
    hour: 14 + (index % 9),
  }));
}

export function leave(room: TestRoom, leavings: readonly Leaving[]): void {
  for (const { visitId, weather, handOver, hour } of leavings) {
    room.clock.set(at(hour));
    if (weather !== null) room.checkIn.leave({ visitId, weather });
    if (handOver !== null) room.handOvers.leave(handOver);
  }
}

/** A room with some days behind it, closed: every order of today begins with a copy of its file. */
export async function roomWithYesterday(crewSizes: readonly number[]): Promise<{ file: string; people: string[] }> {
  const room = await testRoom(crewSizes, { clock: fixedClock('2026-03-02T08:00:00Z') });
  const people = room.crews.flat();
  for (const person of people.slice(0, Math.max(5, people.length / 2))) room.arrive(person, { weather: 'rainy' });
  room.close();
  return { file: room.file, people };
}

export function fileAfter(base: string, visits: readonly Visit[], player: Player = play): string {
  const file = join(tempFolder(), 'daybreak.db');
  copyFileSync(base, file);
  const room = emptyTestRoom(fixedClock(`${TODAY}T05:00:00Z`), file);
  player(room, visits).close();
  expect(walSize(file)).toBe(0);
  return file;
}

export const pageHashes = (file: string, table: Readable): string[] =>
  rawPages(file, table).map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
