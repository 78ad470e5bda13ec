import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { openApp, type App } from '../../../src/main/app.ts';
import { systemSleep, type Sleep } from '../../../src/main/clock.ts';
import type { Printing } from '../../../src/main/printing.ts';
import { fixedClock, type FixedClock } from './clock.ts';
import { tempFolder } from './temp-folder.ts';

export interface TestApp {
  readonly app: App;
  readonly folder: string;
  readonly database: string;
  readonly clock: FixedClock;
  readonly log: Logger;
  /** What was logged so far, as it would stand in the file. */
  logged(): string;
}

interface TestParts {
  readonly clock?: FixedClock;
  readonly folder?: string;
  readonly sleep?: Sleep;
  readonly printing?: Printing;
}

/** The whole app of main, on a real file in a folder of its own; closed when the test has finished. */
export function openTestApp({
  clock = fixedClock(),
  folder = tempFolder(),
  sleep = systemSleep,
  printing,
}: TestParts = {}): TestApp {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const database = join(folder, 'daybreak.db');
  const parts = { database, pepper: Buffer.alloc(32, 7), resets: join(folder, 'resets'), clock, log, sleep };
  const app = openApp({ ...parts, ...(printing && { printing }) });
  onTestFinished(app.close);
  return { app, folder, database, clock, log, logged: () => lines.join('') };
}
