import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { StartError, usualDataFolder, type Options } from './options.ts';

export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly logs: string;
  /** 32 secret bytes kept beside the database; see features/lead. */
  readonly pepper: Buffer;
  /** Tells a second start where this one is to be seen: a web address, or "its own window". */
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
  try {
    for (const folder of [path, logs, join(path, 'backups'), join(path, 'resets')])
      mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw notWritable(path, error);
  }
  const where = join(path, 'running.txt');
  const unlock = lock(path, where);
  try {
    return {
      path,
      database: join(path, 'daybreak.db'),
      logs,
      pepper: readPepper(path),
      announce: (text) => {
        writeFileSync(where, `${text}\n`);
      },
      release() {
        rmSync(where, { force: true });
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
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A left-over folder of sample data harms nobody, and there is nobody left to tell.
  }
}

function notWritable(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined || error instanceof StartError) return error;
  const reason =
    code === 'ENOSPC'
      ? 'the disk is full'
      : code === 'EEXIST' || code === 'ENOTDIR'
        ? 'a file is in its place'
        : 'it is not writable';
  return new StartError(`The data folder ${path} can't be used: ${reason} (${code}). Name another with --data=DIR.`, {
    cause: error,
  });
}

/**
 * One process a folder. An open SQLite transaction holds the lock: the operating system drops it
 * when the process ends, however it ends, so no stale lock is ever left behind.
 */
function lock(path: string, where: string): () => void {
  let db: SQLite.Database | undefined;
  try {
    db = new SQLite(join(path, 'daybreak.lock'), { timeout: 0 });
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN IMMEDIATE');
    const held = db;
    return () => held.close();
  } catch (error) {
    db?.close();
    if (!(error instanceof SQLite.SqliteError)) throw error;
    if (error.code.startsWith('SQLITE_BUSY')) {
      const seen = existsSync(where) ? readFileSync(where, 'utf8').trim() : '';
      throw new StartError(`Daybreak is already running with the data folder ${path}${seen ? `: ${seen}` : ''}`, {
        cause: error,
      });
    }
    throw new StartError(
      `The data folder ${path} can't be used: it is not writable (${error.code}). Name another with --data=DIR.`,
      { cause: error },
    );
  }
}

function readPepper(path: string): Buffer {
  const file = join(path, 'pepper');
  if (existsSync(file)) {
    const kept = readFileSync(file);
    if (kept.length === 32) return kept;
    if (kept.length > 0)
      throw new StartError(`The file ${file} is damaged: it should hold 32 bytes. Put it back from a copy.`);
  }
  const pepper = randomBytes(32);
  const handle = openSync(file, constants.O_CREAT | constants.O_WRONLY | constants.O_TRUNC, 0o600);
  try {
    writeSync(handle, pepper);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return pepper;
}
