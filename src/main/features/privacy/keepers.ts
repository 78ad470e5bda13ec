import type { Held } from '../../../shared/contract/privacy.ts';
import { SMALLEST_GROUP } from '../../../shared/domain/group-size.ts';
import { RULES, type Keeps, type RuleId } from '../../../shared/domain/retention.ts';
import { daysAfter, daysBefore, weekOf } from '../../clock.ts';
import type { Readable, Writable } from '../../database/open.ts';
import {
  arrivalsByDay,
  careBefore,
  countLists,
  forgetCare,
  forgetHeldBack,
  forgetHidden,
  forgetLeadActs,
  forgetHandOvers,
  forgetNeeds,
  forgetNotesToNobody,
  forgetResets,
  forgetUnread,
  handOversBefore,
  heldBackBefore,
  hiddenBefore,
  leadActsBefore,
  needsBefore,
  notesBefore,
  resetsBefore,
  unreadBefore,
  type CountSince,
  type ListCounts,
} from './queries.ts';

/** What rules are measured by: the room's day, and how long it keeps a need. */
export interface Measure {
  readonly today: string;
  readonly needDays: number;
}

/** What is done about one rule. */
export interface Keeper {
  /** How many are held and when the next are forgotten. */
  held(db: Readable, measure: Measure): Held;
  /**
   * Counted once a day, and without what came today (needs: this week): a number that grew while someone stood at
   * the kiosk would tell who wrote what isn't signed.
   */
  readonly isPast?: true;
}

/** What is done about a rule whose things end by themselves. */
export interface ForgettingKeeper extends Keeper {
  forget(db: Writable, measure: Measure): void;
}

type KeeperOf<K extends Keeps> = K extends { until: 'removed' | 'never' } ? Keeper : ForgettingKeeper;

/** One for every rule of the table; a rule without doesn't compile. */
export type Keepers = { readonly [R in RuleId]: KeeperOf<(typeof RULES)[R]['keeps']> };

/** @param forgetArrivals forgets who came, inside the caller's transaction: the check-in knows how without leaving a trace of the order */
export function createKeepers(forgetArrivals: (db: Writable, today: string) => void): Keepers {
  return {
    arrivals: {
      forget: (db, { today }) => {
        forgetArrivals(db, today);
      },
      held: heldArrivals,
    },
    skies: uncounted,
    care: keepDays(RULES.care.keeps.days, forgetCare, careBefore),
    resets: keepDays(RULES.resets.keeps.days, forgetResets, resetsBefore),
    thanks: {
      forget: forgetNotesToNobody,
      held: (db, { today }) => ({ count: notesBefore(db, today).count, next: null }),
      isPast: true,
    },
    hidden: keepDays(RULES.hidden.keeps.days, forgetHidden, hiddenBefore),
    heldback: keepDays(RULES.heldback.keeps.days, forgetHeldBack, heldBackBefore),
    leadacts: keepDays(RULES.leadacts.keeps.days, forgetLeadActs, leadActsBefore),
    unread: keepDays(RULES.unread.keeps.days, forgetUnread, unreadBefore),
    handovers: keepDays(RULES.handovers.keeps.days, forgetHandOvers, handOversBefore),
    tiles: onList('tiles'),
    numbers: onList('numbers'),
    badges: onList('badges'),
    needs: {
      forget: (db, { today, needDays }) => {
        forgetNeeds(db, daysBefore(today, needDays));
      },
      held: (db, { today, needDays }) => nextOf(needsBefore(db, weekOf(today)), needDays),
      isPast: true,
    },
    contacts: onList('contacts'),
    pin: uncounted,
  };
}

/** Skies are nobody's, and counting two million of them would take longer than a tap may; the PIN is one. */
const uncounted: Keeper = { held: () => ({ count: null, next: null }) };

function onList(list: keyof ListCounts): Keeper {
  return { held: (db) => ({ count: countLists(db)[list], next: null }) };
}

function keepDays(
  days: number,
  forget: (db: Writable, until: string) => void,
  before: (db: Readable, day: string) => CountSince,
): ForgettingKeeper {
  return {
    forget: (db, { today }) => {
      forget(db, daysBefore(today, days));
    },
    held: (db, { today }) => nextOf(before(db, today), days),
    isPast: true,
  };
}

function nextOf({ count, first }: CountSince, days: number): Held {
  return { count, next: first === null ? null : daysAfter(first, days) };
}

/** Today's too, for everyone sees at the door who comes in. A day on which few came is forgotten on the next. */
function heldArrivals(db: Readable, { today }: Measure): Held {
  const days = arrivalsByDay(db);
  const ends = days.map(({ day, count }) =>
    day >= today && count < SMALLEST_GROUP ? daysAfter(today, 1) : daysAfter(day, RULES.arrivals.keeps.days),
  );
  return { count: days.reduce((sum, { count }) => sum + count, 0), next: ends.sort()[0] ?? null };
}
