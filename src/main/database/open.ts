import { existsSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { asStorageError, UnusableDatabaseError } from './errors.ts';
import { blurFileTimes } from './file-times.ts';
import { APPLICATION_ID, assertOurs, readApplicationId } from './inspect.ts';
import { migrate } from './migrate.ts';
import { compileOnce } from './statements.ts';
import { createWalTidier, emptyWal } from './wal-tidier.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection to read from. Query functions that only read take this. */
export type Readable = Database & { readonly [readable]: true };
/** A connection inside a write transaction; only {@link Store.write} hands one out. */
export type Writable = Readable & { readonly [writable]: true };

export interface Store {
  readonly read: Readable;
  /**
   * Runs work in one immediate transaction. When it returns, the commit is on disk
   * (`synchronous=FULL`); when it throws, nothing of it is.
   * @throws StorageError when the disk is full or fails; whatever `work` throws otherwise
   */
  write<T>(work: (db: Writable) => T): T;
  /** Calls after every write that was committed. */
  onWrite(listener: () => void): void;
  /**
   * Lays the whole file down anew, so that no byte of what was deleted stays in it. `secure_delete` alone doesn't do
   * that: when SQLite moves rows between pages, copies of them stay behind in the free room of a page, and outlive
   * the rows. Takes a second or two for a hundred megabytes, in which nothing else is done.
   * @throws StorageError when the disk is full or fails; the file is as it was
   */
  layAnew(): void;
  /** Empties the write-ahead log into the file, if the disk has room, and closes. */
  close(): void;
}

/**
 * Opens Daybreak's database, creating or migrating it as needed.
 * @param file path of daybreak.db
 * @throws UnusableDatabaseError for a file of a newer build, of another program, or a damaged one;
 *   such a file is left untouched
 * @throws StorageError when the disk is full or fails
 */
export function openStore(file: string): Store {
  if (existsSync(file)) assertOurs(file);
  const db = new SQLite(file, { timeout: 5000 });
  let isTidy: boolean;
  try {
    setPragmas(db);
    // Only a new file lacks it: a start writes nothing that it needn't.
    if (readApplicationId(db) !== APPLICATION_ID) db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db);
    // What a kill left in the log would still tell which two rows were written together.
    isTidy = emptyWal(db);
  } catch (error) {
    db.close();
    throw asStorageError(error);
  }
  compileOnce(db);
  const tidier = createWalTidier(db);
  // Another program reads the file right now: later, then.
  if (!isTidy) tidier.failed();
  const times = blurFileTimes(file);
  const listeners: (() => void)[] = [];
  const transact = db.transaction((work: (db: Writable) => unknown) => work(db as Writable));
  return {
    read: db as Readable,
    write<T>(work: (db: Writable) => T): T {
      try {
        const result = transact.immediate(work) as T;
        tidier.written();
        for (const listener of listeners) listener();
        return result;
      } catch (error) {
        tidier.failed();
        throw asStorageError(error);
      }
    },
    onWrite(listener) {
      listeners.push(listener);
    },
    layAnew() {
      try {
        db.exec('VACUUM');
        tidier.written();
      } catch (error) {
        tidier.failed();
        throw asStorageError(error);
      }
    },
    close() {
      tidier.stop();
      times.stop();
      try {
        emptyWal(db);
      } catch {
        // A full disk: the log keeps what is in it, and the next start empties it.
      }
      db.close();
    },
  };
}

/**
 * better-sqlite3 is built with NORMAL as the default under WAL, which may lose the last commits when
 * the power goes. So FULL is set, and read back.
 */
function setPragmas(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('temp_store = MEMORY');
  const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, temp_store: 2 };
  for (const [pragma, value] of Object.entries(wanted)) {
    const actual = db.pragma(pragma, { simple: true });
    if (actual !== value)
      throw new UnusableDatabaseError(`SQLite did not take ${pragma}=${value} (it is ${String(actual)}).`);
  }
}
