import { utimesSync } from 'node:fs';

/** How often the files' times are set, in milliseconds: as often as it is looked whether the day has turned. */
const AGAIN_MS = 20_000;
/** The database, and what SQLite keeps beside it. */
const ENDINGS = ['', '-wal', '-shm'];

export interface FileTimes {
  stop(): void;
}

/**
 * Sets the times of the database's files to now, over and over: a file that was last changed at 06:12 would tell when
 * somebody last stood at the kiosk. So it tells when the kiosk was last on.
 * @param file path of daybreak.db
 */
export function blurFileTimes(file: string): FileTimes {
  const timer = setInterval(() => {
    const now = new Date();
    for (const ending of ENDINGS) {
      try {
        utimesSync(file + ending, now, now);
      } catch {
        // It isn't there right now, or the disk takes nothing: the next time, then.
      }
    }
  }, AGAIN_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
    },
  };
}
