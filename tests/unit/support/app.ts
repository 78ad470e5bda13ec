import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { openApp, type App } from '../../../src/main/app.ts';
import { systemSleep } from '../../../src/main/clock.ts';
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

/** The whole app of main, on a real file in a folder of its own; closed when the test has finished. */
export function openTestApp({ clock = fixedClock(), folder = tempFolder(), sleep = systemSleep } = {}): TestApp {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const database = join(folder, 'daybreak.db');
  const app = openApp({ database, pepper: Buffer.alloc(32, 7), clock, log, sleep });
  onTestFinished(app.close);
  return { app, folder, database, clock, log, logged: () => lines.join('') };
}
