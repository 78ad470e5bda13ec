import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { StartError } from './options.ts';

/**
 * One process a folder. An open SQLite transaction holds the lock: the operating system drops it
 * when the process ends, however it ends, so no stale lock is ever left behind.
 * @param path the data folder
 * @param where the file in which the process that holds it says where it is to be seen
 * @returns what lets the folder go
 * @throws StartError when another process holds it, or it can't be written
 */
export function lockFolder(path: string, where: string): () => void {
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
      const seen = readNote(where);
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

function readNote(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
