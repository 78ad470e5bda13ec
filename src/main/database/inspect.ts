import SQLite, { type Database } from 'better-sqlite3';
import { asStorageError, UnusableDatabaseError } from './errors.ts';
import { newestVersion, schemaVersion } from './migrate.ts';

/** "Dbrk" in the file's header: how Daybreak knows its own file. */
export const APPLICATION_ID = 0x4462726b;

/** The application id in a database's header; 0 in a new one. */
export function readApplicationId(db: Database): number {
  return Number(db.pragma('application_id', { simple: true }));
}

/**
 * Reads the file without writing to it, all of it: 10 MB take a tenth of a second.
 * @throws UnusableDatabaseError when it is of a newer build, of another program, or damaged
 * @throws StorageError when it can't be read
 */
export function assertOurs(file: string): void {
  const { pages, applicationId, version, damage } = inspect(file);
  if (pages === 0) return;
  if (applicationId !== APPLICATION_ID) {
    throw new UnusableDatabaseError(
      `The data file ${file} belongs to another program. Nothing was changed. Choose another folder with --data=DIR.`,
    );
  }
  if (version > newestVersion()) {
    throw new UnusableDatabaseError(
      `The data file ${file} was written by a newer Daybreak (version ${version} of its tables; this one knows ${newestVersion()}). Nothing was changed. Update Daybreak.`,
    );
  }
  if (damage !== 'ok') throw damaged(file, damage);
}

function inspect(file: string): { pages: number; applicationId: number; version: number; damage: string } {
  try {
    const db = new SQLite(file, { readonly: true, timeout: 5000 });
    try {
      return {
        pages: Number(db.pragma('page_count', { simple: true })),
        applicationId: readApplicationId(db),
        version: schemaVersion(db),
        damage: String(db.pragma('quick_check(1)', { simple: true })),
      };
    } finally {
      db.close();
    }
  } catch (error) {
    const isDamage = error instanceof SQLite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
    throw isDamage ? damaged(file, error.message, error) : asStorageError(error);
  }
}

function damaged(file: string, how: string, cause?: unknown): UnusableDatabaseError {
  const [line] = how.split('\n');
  return new UnusableDatabaseError(
    `The data file ${file} is damaged or not a database: ${line}. Nothing was changed. Put a copy back, or choose another folder with --data=DIR.`,
    { cause },
  );
}
