import SQLite from 'better-sqlite3';

export type StorageProblem = 'DISK_FULL' | 'STORAGE_FAILED';

/** A write that didn't reach the disk. Nothing of it was kept. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** The database file can't be opened as Daybreak's; the message says why and what to do. */
export class UnusableDatabaseError extends Error {
  override readonly name = 'UnusableDatabaseError';
}

/**
 * Turns SQLite's own error into one that says what it means for a person. Any other error, such as
 * one a service throws to refuse, comes back as it is.
 */
export function asStorageError(error: unknown): unknown {
  if (!(error instanceof SQLite.SqliteError)) return error;
  if (error.code === 'SQLITE_FULL') return new StorageError('DISK_FULL', error);
  const isTheDisk = /^SQLITE_(IOERR|READONLY|CORRUPT|CANTOPEN|NOTADB|BUSY|LOCKED)/.test(error.code);
  return isTheDisk ? new StorageError('STORAGE_FAILED', error) : error;
}
