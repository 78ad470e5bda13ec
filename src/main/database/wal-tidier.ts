import type { Database } from 'better-sqlite3';

/** How long after a write the log is emptied, in milliseconds, if no other write comes. */
const QUIET_MS = 250;
/** The longest a write waits for that while others keep coming, in milliseconds. */
const LONGEST_MS = 2000;

/** Moves the write-ahead log into the file and cuts it to nothing. */
export function emptyWal(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

export interface WalTidier {
  /** A transaction was committed. */
  written(): void;
  stop(): void;
}

/**
 * Empties the write-ahead log soon after people have tapped. SQLite would keep old frames for days,
 * and they tell which rows were written together: an arrival and a weather. It runs after the tap was
 * acknowledged, so that nobody waits for it.
 */
export function createWalTidier(db: Database): WalTidier {
  let timer: NodeJS.Timeout | undefined;
  let oldestWrite: number | undefined;

  function tidy(): void {
    timer = undefined;
    oldestWrite = undefined;
    try {
      emptyWal(db);
    } catch {
      // A full disk can't be tidied. The next write, or the next start, tries again.
    }
  }

  return {
    written() {
      oldestWrite ??= performance.now();
      clearTimeout(timer);
      const waited = performance.now() - oldestWrite;
      timer = setTimeout(tidy, Math.max(0, Math.min(QUIET_MS, LONGEST_MS - waited)));
      timer.unref();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
