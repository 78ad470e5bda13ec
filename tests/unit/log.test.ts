import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openLog } from '../../src/main/log.ts';
import { tempFolder } from './support/temp-folder.ts';

test('a log line says what the machine did, and never who or how', async () => {
  const folder = tempFolder();
  const log = await openLog(folder);
  log.info(
    {
      call: 'checkIn.checkIn',
      personId: 'ana',
      weather: 'stormy',
      input: { pin: '246810' },
      body: { visitId: 'v', name: 'Ana' },
    },
    'a call failed',
  );
  await vi.waitFor(() => {
    expect(readFileSync(join(folder, 'daybreak.1.log'), 'utf8')).toContain('a call failed');
  });
  const { time: _, ...line } = JSON.parse(readFileSync(join(folder, 'daybreak.1.log'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(line).toEqual({ level: 30, call: 'checkIn.checkIn', body: {}, msg: 'a call failed' });
});

test('logs take five files of two megabytes at most, those of earlier starts among them', async () => {
  const folder = tempFolder();
  for (let number = 1; number <= 9; number += 1) writeFileSync(join(folder, `daybreak.${number}.log`), 'old\n');
  const log = await openLog(folder);
  for (let line = 0; line < 25; line += 1) {
    log.info('x'.repeat(100_000));
    await wait(2);
  }
  await vi.waitFor(() => {
    expect(readdirSync(folder).length).toBeLessThanOrEqual(5);
  }, 5000);
  expect(readdirSync(folder)).toContain('daybreak.10.log');
});
