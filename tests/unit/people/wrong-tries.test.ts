import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { createRouterClient } from '@orpc/server';
import { describe, expect, test, vi } from 'vitest';
import { openConnection } from '../../../src/main/connection.ts';
import { noTries, slowDownWrongTries } from '../../../src/main/wrong-tries.ts';
import { openTestApp } from '../support/app.ts';
import { fixedClock, type FixedClock } from '../support/clock.ts';
import { bytesIn, walSize } from '../support/raw.ts';
import { testRoom } from '../support/room.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

/** A clock whose sleeper takes no real time, and remembers how long each sleep was. */
function sleepyClock(): { clock: FixedClock; sleep: (ms: number) => Promise<void>; slept: number[] } {
  const clock = fixedClock();
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    clock.pass(milliseconds);
    slept.push(milliseconds);
    return Promise.resolve();
  };
  return { clock, sleep, slept };
}

const WAITS = [0, 0, 0, 1, 2, 4, 8, 15, 15, 15].map((seconds) => seconds * 1000);

describe('wrong tries', () => {
  test('slow down after three in a row, to fifteen seconds, and are answered still', async () => {
    const { clock, sleep, slept } = sleepyClock();
    const inTurn = slowDownWrongTries(clock, sleep);
    const tries = noTries();
    for (const _ of WAITS) await inTurn(tries, () => undefined);
    expect(slept).toEqual(WAITS);
  });

  test('are cleared by a right one, which comes at once', async () => {
    const { clock, sleep, slept } = sleepyClock();
    const inTurn = slowDownWrongTries(clock, sleep);
    const tries = noTries();
    for (let count = 0; count < 6; count += 1) await inTurn(tries, () => undefined);
    slept.length = 0;
    expect(await inTurn(tries, () => 'ana')).toBe('ana');
    expect(slept).toEqual([]);
    for (let count = 0; count < 4; count += 1) await inTurn(tries, () => undefined);
    expect(slept).toEqual(WAITS.slice(0, 4));
  });

  test('are cleared by a quiet minute, whatever the clock is set to', async () => {
    const { clock, sleep, slept } = sleepyClock();
    const inTurn = slowDownWrongTries(clock, sleep);
    const tries = noTries();
    for (let count = 0; count < 6; count += 1) await inTurn(tries, () => undefined);
    clock.set('2031-01-01T00:00:00Z');
    clock.pass(59_999);
    await inTurn(tries, () => undefined);
    expect(slept.at(-1)).toBe(8_000);
    clock.pass(60_000);
    await inTurn(tries, () => undefined);
    expect(slept.at(-1)).toBe(0);
  });

  test('are answered one after the other, so that many at once are no faster', async () => {
    const { clock, sleep } = sleepyClock();
    const inTurn = slowDownWrongTries(clock, sleep);
    const tries = noTries();
    const began = clock.uptime();
    const looked: number[] = [];
    await Promise.all(
      WAITS.map(() =>
        inTurn(tries, () => {
          looked.push(clock.uptime() - began);
          return undefined;
        }),
      ),
    );
    expect(looked).toEqual([0, 0, 0, 0, 1, 3, 7, 15, 30, 45].map((seconds) => seconds * 1000));
  });

  test('that fail to be looked up hold nobody up', async () => {
    const { clock, sleep } = sleepyClock();
    const inTurn = slowDownWrongTries(clock, sleep);
    const tries = noTries();
    const failed = inTurn(tries, () => {
      throw new Error('the disk is gone');
    });
    const next = inTurn(tries, () => 'ana');
    await expect(failed).rejects.toThrow('the disk is gone');
    expect(await next).toBe('ana');
  });
});

/** The app with someone who has a number and a badge, and screens to open to it. */
async function appWithAna() {
  const room = await testRoom([2]);
  const ana = room.crews.flat()[0]!;
  room.ways.setNumber(ana, '0042');
  room.ways.setBadge(ana, 'BADGE-OF-ANA-7301');
  room.close();
  const { clock, sleep, slept } = sleepyClock();
  const { app, database, logged } = openTestApp({ folder: dirname(room.file), clock, sleep });
  const openScreen = () => createRouterClient(app.router, { context: { connection: openConnection() } }).people;
  return { openScreen, slept, database, logged, ana };
}

const NOT_KNOWN = { code: 'NOT_KNOWN', defined: true };

describe('a screen', () => {
  test('is told who has a number or a badge, and by name when nobody does', async () => {
    const { openScreen, ana } = await appWithAna();
    const screen = openScreen();
    expect(await screen.byNumber({ number: '0042' })).toEqual({ personId: ana });
    expect(await screen.byBadge({ badge: 'BADGE-OF-ANA-7301' })).toEqual({ personId: ana });
    await expect(screen.byNumber({ number: '0043' })).rejects.toMatchObject(NOT_KNOWN);
    await expect(screen.byBadge({ badge: 'BADGE-OF-ANA' })).rejects.toMatchObject(NOT_KNOWN);
  });

  test.each(['12', '1234567890123', '12a4', ''])('is refused %j for a number, and that is no try', async (number) => {
    const { openScreen, slept } = await appWithAna();
    await expect(openScreen().byNumber({ number })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(slept).toEqual([]);
  });

  test('where someone guesses, by number or badge, slows down; another screen doesn’t', async () => {
    const { openScreen, slept, ana } = await appWithAna();
    const [slow, other] = [openScreen(), openScreen()];
    for (let count = 0; count < 3; count += 1) {
      await expect(slow.byNumber({ number: `10${count}` })).rejects.toMatchObject(NOT_KNOWN);
      await expect(slow.byBadge({ badge: `GUESS-${count}` })).rejects.toMatchObject(NOT_KNOWN);
    }
    expect(slept).toEqual(WAITS.slice(0, 6));
    await expect(other.byNumber({ number: '100' })).rejects.toMatchObject(NOT_KNOWN);
    expect(slept.at(-1)).toBe(0);
    expect(await slow.byNumber({ number: '0042' })).toEqual({ personId: ana });
    await expect(slow.byNumber({ number: '100' })).rejects.toMatchObject(NOT_KNOWN);
    expect(slept.at(-1)).toBe(0);
  });

  test('leaves no trace of having asked: no byte of the folder changes, and the log says nothing', async () => {
    const { openScreen, database, logged } = await appWithAna();
    // What set-up wrote is still on its way from the log into the file.
    await vi.waitFor(() => {
      expect(walSize(database)).toBe(0);
    }, 5000);
    const before = bytesIn(dirname(database));
    const screen = openScreen();
    await screen.byNumber({ number: '0042' });
    await screen.byBadge({ badge: 'BADGE-OF-ANA-7301' });
    await expect(screen.byNumber({ number: '908172635' })).rejects.toThrow();
    await expect(screen.byBadge({ badge: 'NOBODYS-BADGE' })).rejects.toThrow();
    expect(bytesIn(dirname(database))).toEqual(before);
    expect(logged()).toBe('');
  });

  test('says what failed in the log, and never the number or the badge', async () => {
    const { openScreen, database, logged } = await appWithAna();
    const outside = new SQLite(database);
    outside.exec('DROP TABLE badge; DROP INDEX person_number; ALTER TABLE person DROP COLUMN number');
    outside.close();
    const screen = openScreen();
    await expect(screen.byBadge({ badge: 'BADGE-OF-ANA-7301' })).rejects.toThrow();
    await expect(screen.byNumber({ number: '908172635' })).rejects.toThrow();
    await expect(screen.byBadge({ badge: 'BADGE-Ñ-7301' })).rejects.toThrow();
    expect(logged()).toContain('people.byBadge');
    expect(logged()).toContain('people.byNumber');
    for (const secret of ['7301', '908172635']) expect(logged()).not.toContain(secret);
  });
});
