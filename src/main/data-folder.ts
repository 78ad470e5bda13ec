import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileFailure } from './file-failure.ts';
import { lockFolder } from './folder-lock.ts';
import { StartError, usualDataFolder, type Options } from './options.ts';
import { readPepper } from './pepper.ts';

export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly logs: string;
  /** Where the crew's own resets lie. */
  readonly resets: string;
  /** 32 secret bytes kept beside the database; see features/lead. */
  readonly pepper: Buffer;
  /** Tells a second start where this one is to be seen: a web address, or "its own window". Best effort. */
  announce(where: string): void;
  /** Lets the folder go; a throw-away one is deleted. */
  release(): void;
}

/**
 * Makes a data folder ready and takes it for this process alone.
 * @throws StartError when it can't be written, or Daybreak already runs there
 */
export function takeDataFolder({ data, demo }: Pick<Options, 'data' | 'demo'>): DataFolder {
  const throwAway = demo && data === null;
  const path = throwAway ? mkdtempSync(join(tmpdir(), 'daybreak-demo-')) : resolve(data ?? usualDataFolder());
  const logs = join(path, 'logs');
  const resets = join(path, 'resets');
  try {
    for (const folder of [path, logs, join(path, 'backups'), resets])
      mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw notWritable(path, error);
  }
  const where = join(path, 'running.txt');
  const unlock = lockFolder(path, where);
  try {
    return {
      path,
      database: join(path, 'daybreak.db'),
      logs,
      resets,
      pepper: readPepper(path),
      announce(text) {
        bestEffort(() => {
          writeFileSync(where, `${text}\n`);
        });
      },
      release() {
        bestEffort(() => {
          rmSync(where, { force: true });
        });
        unlock();
        if (throwAway) throwItAway(path);
      },
    };
  } catch (error) {
    unlock();
    throw notWritable(path, error);
  }
}

/** Best effort: Windows keeps a file that the log still holds, and the system's own clean-up takes it later. */
function throwItAway(path: string): void {
  bestEffort(() => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  });
}

/** A missing note and a left-over folder of sample data harm nobody: they stop neither a start nor an end. */
function bestEffort(work: () => void): void {
  try {
    work();
  } catch {
    // There is nobody who could do better.
  }
}

function notWritable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof StartError) return error;
  const reason = fileFailure(error) ?? `it is not writable (${code})`;
  return new StartError(`The data folder ${path} can't be used: ${reason}. Name another with --data=DIR.`, {
    cause: error,
  });
}
