import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../../src/main/database/open.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TAP = new Date('2026-03-02T06:12:00Z');

/** When each of the database's files was changed last, as whoever copies them sees it. */
const changed = (file: string): Date[] => ['', '-wal', '-shm'].map((ending) => statSync(file + ending).mtime);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

test('the times of the files tell when the kiosk was last on, and not when someone last stood there', () => {
  const file = join(tempFolder(), 'daybreak.db');
  const store = openStore(file);
  for (const ending of ['', '-wal', '-shm']) utimesSync(file + ending, TAP, TAP);
  vi.setSystemTime(new Date('2026-03-02T09:00:00Z'));
  vi.advanceTimersByTime(20_000);
  expect(changed(file)).toEqual(Array.from({ length: 3 }, () => new Date('2026-03-02T09:00:20Z')));
  store.close();
  utimesSync(file, TAP, TAP);
  vi.advanceTimersByTime(60_000);
  expect(statSync(file).mtime).toEqual(TAP);
});
