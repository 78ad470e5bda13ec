import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { CheckInInput } from '../../src/shared/contract/check-in.ts';
import { look } from '../unit/support/raw.ts';
import { roomOf, visitOf, type NamedVisit } from '../unit/support/room.ts';
import { tempFolder } from '../unit/support/temp-folder.ts';
import { firstOf, peopleOf } from '../unit/support/web.ts';
import { start, tryToStart, type Client } from './kiosk-process.ts';

/** The disk's own words for it differ: ENOSPC is DISK_FULL, a limit or a quota may be STORAGE_FAILED. */
const CLEAR = ['DISK_FULL', 'STORAGE_FAILED'];

async function outcome(screen: Client, visit: CheckInInput): Promise<string> {
  const { error, isDefined } = await safe(screen.checkIn.checkIn(visit));
  if (error === null) return 'in';
  return isDefined ? error.code : `not named: ${error.message}`;
}

const skies = (file: string): Set<string> =>
  new Set(look(file, (db) => db.prepare<[], string>('SELECT id FROM sky').pluck().all()));

// Windows has no limit of this kind; the same promise is tested there with a full page count in tests/unit/web.
test.skipIf(process.platform === 'win32')(
  'when the disk is full everyone is told so, and nobody who was told “you’re in” is lost',
  async () => {
    const data = tempFolder();
    const file = join(data, 'daybreak.db');
    const before = await start(data);
    await (await before.screen()).kiosk.setUp(roomOf([300]));
    expect(await before.stop()).toBe(0);

    const kiosk = await start(data, statSync(file).size + 24 * 1024);
    const screen = await kiosk.screen();
    const visits = (await peopleOf(screen)).map((person) => visitOf(person));
    const told: NamedVisit[] = [];
    const refused: NamedVisit[] = [];
    for (const visit of visits) {
      let answer = await outcome(screen, visit);
      if (answer !== 'in' && refused.length === 0) {
        // Only the log of writes was full: a second later it is emptied, and the same tap goes through.
        expect(CLEAR).toContain(answer);
        await wait(700);
        answer = await outcome(screen, visit);
      }
      if (answer === 'in') told.push(visit);
      else refused.push(visit);
      if (answer !== 'in') expect(CLEAR).toContain(answer);
    }
    expect(told.length).toBeGreaterThan(20);
    expect(refused.length).toBeGreaterThan(20);

    // It goes on: what can be read is read, and a thousand refusals, which fill its log file too, don't end it.
    const someone = refused.at(-1)!;
    for (let tries = 0; tries < 1000; tries += 1) expect(CLEAR).toContain(await outcome(screen, someone));
    expect(await screen.checkIn.isIn({ personId: someone.personId })).toEqual({ isIn: false });
    expect(await screen.checkIn.isIn({ personId: told[0]!.personId })).toEqual({ isIn: true });
    expect(await firstOf(screen.kiosk.live())).toMatchObject({ room: { name: 'Harbour Street' } });
    expect(await kiosk.stop()).toBe(0);

    const after = await start(data);
    const again = await after.screen();
    const checked = await Promise.all(told.map(({ personId }) => again.checkIn.isIn({ personId })));
    expect(checked.every(({ isIn }) => isIn)).toBe(true);
    for (const visit of refused.slice(0, 5)) expect(await outcome(again, visit)).toBe('in');
    expect(await after.stop()).toBe(0);
    expect(skies(file)).toEqual(new Set([...told, ...refused.slice(0, 5)].map(({ visitId }) => visitId)));
    expect(look(file, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');
  },
);

test.skipIf(process.platform === 'win32')(
  'a kiosk that can write nothing says so on one line and leaves the data as it was',
  async () => {
    const data = tempFolder();
    const file = join(data, 'daybreak.db');
    const before = await start(data);
    await (await before.screen()).kiosk.setUp(roomOf([30]));
    expect(await before.stop()).toBe(0);
    const bytes = readFileSync(file);

    const { kiosk, said, code } = await tryToStart(data, 1024);
    expect(kiosk).toBeNull();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(/can't be (written|used)|disk is full/);
    expect(readFileSync(file).equals(bytes)).toBe(true);

    const after = await start(data);
    expect(await peopleOf(await after.screen())).toHaveLength(30);
    expect(await after.stop()).toBe(0);
  },
);

test('a kiosk whose file is damaged says so on one line, and leaves it for someone who can help', async () => {
  const data = tempFolder();
  const file = join(data, 'daybreak.db');
  const before = await start(data);
  await (await before.screen()).kiosk.setUp(roomOf([60]));
  expect(await before.stop()).toBe(0);
  const bytes = readFileSync(file).fill(0x5a, 4096, 4096 * 5);
  writeFileSync(file, bytes);

  const { kiosk, said, code } = await tryToStart(data);
  expect(kiosk).toBeNull();
  expect(code).toBe(1);
  expect(said).toMatch(/^The data file .* is damaged .*--data=DIR\.\n$/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
