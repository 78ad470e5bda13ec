import type { Database } from 'better-sqlite3';

/** How long after a write the log is emptied, in milliseconds, if no other write comes. */
const QUIET_MS = 250;
/** The longest a write waits for that while others keep coming, in milliseconds. */
const LONGEST_MS = 2000;
/** The longest wait between two tries while the log can't be emptied, in milliseconds. */
const CALMEST_MS = 60_000;

/**
 * Moves the write-ahead log into the file and cuts it to nothing.
 * @returns false when another program, which reads the file, is in the way
 */
export function emptyWal(db: Database): boolean {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return result?.busy === 0;
}

export interface WalTidier {
  /** A transaction was committed. */
  written(): void;
  /** A transaction failed; what it wrote so far may stand in the log all the same. */
  failed(): void;
  stop(): void;
}

/**
 * Empties the write-ahead log soon after people have tapped. SQLite would keep old frames for days,
 * and they tell which rows were written together: an arrival and a weather. It runs after the tap was
 * acknowledged, so that nobody waits for it. While it can't (a full disk), it tries again and again,
 * each time after twice as long.
 */
export function createWalTidier(db: Database): WalTidier {
  let timer: NodeJS.Timeout | undefined;
  let oldestWrite: number | undefined;
  let failures = 0;

  function tidyIn(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(tidy, wait);
    timer.unref();
  }

  function tidy(): void {
    oldestWrite = undefined;
    if (isEmptied()) {
      failures = 0;
      return;
    }
    failures += 1;
    tidyIn(Math.min(QUIET_MS * 2 ** failures, CALMEST_MS));
  }

  function isEmptied(): boolean {
    try {
      return emptyWal(db);
    } catch {
      return false;
    }
  }

  function tidySoon(): void {
    oldestWrite ??= performance.now();
    const waited = performance.now() - oldestWrite;
    tidyIn(Math.max(0, Math.min(QUIET_MS, LONGEST_MS - waited)));
  }

  return {
    written() {
      // There is room again, whatever stood in the way before.
      failures = 0;
      tidySoon();
    },
    failed() {
      // What made the write fail may be what keeps the log from being emptied: that waits already.
      if (failures === 0) tidySoon();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
