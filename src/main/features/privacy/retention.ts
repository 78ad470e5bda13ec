import type { Logger } from 'pino';
import { RULE_IDS, RULES, type RuleId } from '../../../shared/domain/retention.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import { StorageError } from '../../database/errors.ts';
import type { Store, Writable } from '../../database/open.ts';
import { look, type Belief } from './belief.ts';
import type { ForgettingKeeper, Keeper, Keepers } from './keepers.ts';
import { findBelief, rowsWritten, saveBelief } from './queries.ts';

/** How often what is owed is tried again, in milliseconds: a clock in doubt, a full disk. */
const AGAIN_MS = 15 * 60_000;
const MINUTE_MS = 60_000;

/** What forgetting needs to know of the room. */
export interface KeepingRoom extends RoomClock {
  readonly id: string;
  /** Days for which a need is kept. */
  readonly needDays: number;
}

export interface Retention {
  /**
   * Forgets what has had its time, and sees to it that no byte of it stays in the file. Called at each start, when the
   * day turns, and when the lead has set another time to keep something for; asked twice, it does nothing the second
   * time. A full disk doesn't stop the kiosk: it is tried again.
   */
  forget(): void;
  /** Someone was taken off the list: forgets at once what was theirs alone, to the last byte. */
  forgetWhoLeft(): void;
  stop(): void;
}

export interface RetentionParts {
  readonly store: Store;
  readonly clock: Clock;
  /** The kiosk's room; undefined before first run. */
  readonly room: () => KeepingRoom | undefined;
  readonly log: Pick<Logger, 'error'>;
}

/**
 * The job that forgets: runs on the table in shared/domain/retention.ts.
 * @param onForgotten called with the rules of which something is gone
 */
export function createRetention(
  { store, clock, room, log }: RetentionParts,
  keepers: Keepers,
  onForgotten: (rules: readonly RuleId[]) => void,
): Retention {
  /** Whether there is more to forget than could be so far. */
  let isOwed = false;
  /** Whether bytes of what is gone may be in the file. */
  let isUnclean = false;
  let lastLook = clock.uptime();

  function forget(): void {
    const here = room();
    if (here === undefined) return;
    const minutes = Math.floor((clock.uptime() - lastLook) / MINUTE_MS);
    const { day: today } = momentIn(clock, here);
    try {
      const before = findBelief(store.read, here.id);
      const belief = look(before, today, minutes);
      // A day in doubt is another one as well: what was shown on the one before is gone for it, too.
      const isOtherDay = before?.day !== belief.day || before.doubted !== belief.doubted;
      const forgotten = store.write((db) => forgetOn(db, here, { today, belief }, keepers));
      // What was shown or taken off since the day before left no row to forget, but it may have left bytes.
      isUnclean ||= isOtherDay || forgotten.length > 0;
      onForgotten(forgotten);
      if (isUnclean) store.layAnew();
      isUnclean = false;
      // Only now: until the file is laid anew, the next start has to find that it is another day.
      // A start that finds nothing new writes nothing.
      if (isOtherDay || before.minutes !== belief.minutes)
        store.write((db) => {
          saveBelief(db, here.id, belief);
        });
      lastLook += minutes * MINUTE_MS;
      isOwed = belief.doubted !== null;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      isOwed = true;
      log.error({ failure: error.problem }, 'forgetting failed; it is tried again');
    }
  }

  const timer = setInterval(() => {
    if (isOwed) forget();
  }, AGAIN_MS);
  timer.unref();

  return {
    forget,
    forgetWhoLeft() {
      isUnclean = true;
      forget();
    },
    stop() {
      clearInterval(timer);
    },
  };
}

/** Forgets by every rule there is. @returns the rules of which something is gone */
function forgetOn(
  db: Writable,
  room: KeepingRoom,
  { today, belief }: { today: string; belief: Belief },
  keepers: Keepers,
): readonly RuleId[] {
  return RULE_IDS.filter((id) => {
    const keeper: Keeper & Partial<ForgettingKeeper> = keepers[id];
    const rows = rowsWritten(db);
    if (belief.doubted === null || 'evenInDoubt' in RULES[id]) keeper.forget?.(db, { today, needDays: room.needDays });
    return rowsWritten(db) !== rows;
  });
}
