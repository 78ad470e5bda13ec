import type { Logger } from 'pino';
import type { Held, PrivacyState } from '../../../shared/contract/privacy.ts';
import { RULE_IDS, RULES, type RuleId } from '../../../shared/domain/retention.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import { StorageError } from '../../database/errors.ts';
import type { Store, Writable } from '../../database/open.ts';
import { look } from './belief.ts';
import { createKeepers, type ForgettingKeeper, type Keeper, type Measure } from './keepers.ts';
import { findBelief, rowsWritten, saveBelief } from './queries.ts';

/** How often what is owed is tried again, in milliseconds: a clock in doubt, a full disk. */
const AGAIN_MS = 15 * 60_000;
const MINUTE_MS = 60_000;

/** What forgetting needs to know of the room. */
export interface KeepingRoom extends RoomClock {
  readonly id: string;
  /** Days for which a need is kept. */
  readonly needDays: number;
  readonly keepsArrivals: boolean;
}

export interface PrivacyService {
  /**
   * Forgets what has had its time, and sees to it that no byte of it stays in the file. Called at each start and
   * when the day turns; asked twice, it does nothing the second time. A full disk doesn't stop the kiosk: it is
   * tried again.
   */
  forget(): void;
  /** Someone was taken off the list: forgets at once what was theirs alone, to the last byte. */
  forgetWhoLeft(): void;
  /** What is held now; null before first run. */
  held(): PrivacyState | null;
  stop(): void;
}

export interface PrivacyParts {
  readonly store: Store;
  readonly clock: Clock;
  /** The kiosk's room; undefined before first run. */
  readonly room: () => KeepingRoom | undefined;
  /** Forgets who came, inside the caller's transaction. */
  readonly forgetArrivals: (db: Writable, today: string) => void;
  readonly log: Pick<Logger, 'error'>;
}

/** The job that forgets, and the numbers of what is held: both run on the table in shared/domain/retention.ts. */
export function createPrivacyService({ store, clock, room, forgetArrivals, log }: PrivacyParts): PrivacyService {
  const keepers = createKeepers(forgetArrivals);
  let isOwed = false;
  let lastLook = clock.uptime();
  /** What is counted once a day, and the day on which it was. */
  let counted: { readonly day: string; readonly held: Map<RuleId, Held> } | undefined;

  /** @returns whether the file holds bytes of what is gone */
  function forgetIn(db: Writable, here: KeepingRoom, minutes: number): boolean {
    const { day: today } = momentIn(clock, here);
    const before = findBelief(db, here.id);
    const belief = look(before, today, minutes);
    const isBelieved = belief.doubted === null;
    isOwed = !isBelieved;
    const isNews = before?.day !== belief.day || before.doubted !== belief.doubted || before.minutes !== belief.minutes;
    if (isNews) saveBelief(db, here.id, belief);

    const rows = rowsWritten(db);
    for (const id of RULE_IDS) {
      const keeper: Keeper & Partial<ForgettingKeeper> = keepers[id];
      if (isBelieved || 'evenInDoubt' in RULES[id]) keeper.forget?.(db, { today, needDays: here.needDays });
    }
    // What was shown or taken off since the day before left no row to forget, but may have left bytes.
    return before?.day !== belief.day || rowsWritten(db) !== rows;
  }

  function forget(always: boolean): void {
    const here = room();
    if (here === undefined) return;
    const minutes = Math.floor((clock.uptime() - lastLook) / MINUTE_MS);
    try {
      const isUnclean = store.write((db) => forgetIn(db, here, minutes));
      lastLook += minutes * MINUTE_MS;
      counted = undefined;
      if (isUnclean || always) store.layAnew();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      isOwed = true;
      log.error({ failure: error.problem }, 'nothing could be forgotten; it is tried again');
    }
  }

  function heldBy(id: RuleId, measure: Measure): Held {
    const keeper: Keeper = keepers[id];
    if (keeper.isPast === undefined) return keeper.held(store.read, measure);
    if (counted?.day !== measure.today) counted = { day: measure.today, held: new Map() };
    const known = counted.held.get(id) ?? keeper.held(store.read, measure);
    counted.held.set(id, known);
    return known;
  }

  const timer = setInterval(() => {
    if (isOwed) forget(false);
  }, AGAIN_MS);
  timer.unref();

  return {
    forget() {
      forget(false);
    },
    forgetWhoLeft() {
      forget(true);
    },
    held() {
      const here = room();
      if (here === undefined) return null;
      const { day: today } = momentIn(clock, here);
      const { needDays, keepsArrivals } = here;
      const held = Object.fromEntries(RULE_IDS.map((id) => [id, heldBy(id, { today, needDays })]));
      return { today, needDays, keepsArrivals, held: held as PrivacyState['held'] };
    },
    stop() {
      clearInterval(timer);
    },
  };
}
