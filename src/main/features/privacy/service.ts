import type { Held, PrivacyState } from '../../../shared/contract/privacy.ts';
import { RULE_IDS, type RuleId } from '../../../shared/domain/retention.ts';
import { momentIn } from '../../clock.ts';
import type { Readable, Writable } from '../../database/open.ts';
import { createKeepers, type Keeper, type Keepers, type Measure } from './keepers.ts';
import { createRetention, type KeepingRoom, type Retention, type RetentionParts } from './retention.ts';

export interface PrivacyService extends Retention {
  /** What is held now; null before first run. */
  held(): PrivacyState | null;
}

export interface PrivacyParts extends RetentionParts {
  readonly room: () => (KeepingRoom & { readonly keepsArrivals: boolean }) | undefined;
  /** Forgets who came, inside the caller's transaction. */
  readonly forgetArrivals: (db: Writable, today: string) => void;
}

/** What Daybreak keeps: the job that forgets it, and the numbers of what is held. */
export function createPrivacyService({ forgetArrivals, ...parts }: PrivacyParts): PrivacyService {
  const { store, clock, room } = parts;
  const keepers = createKeepers(forgetArrivals);
  const numbers = createNumbers(store.read, keepers);
  return {
    ...createRetention(parts, keepers, numbers.countAnew),
    held() {
      const here = room();
      if (here === undefined) return null;
      const { needDays, keepsArrivals } = here;
      const { day: today } = momentIn(clock, here);
      return { today, needDays, keepsArrivals, held: numbers.held({ today, needDays }) };
    },
  };
}

/**
 * How many there are of everything. What is counted once a day stays so until the day turns, or something of it is
 * forgotten: counted at will, it would tell who has just read theirs.
 */
function createNumbers(db: Readable, keepers: Keepers) {
  const counted = new Map<RuleId, { readonly held: Held; readonly measure: Measure }>();

  function heldBy(id: RuleId, measure: Measure): Held {
    const keeper: Keeper = keepers[id];
    const known = counted.get(id);
    const isSame = id !== 'needs' || known?.measure.needDays === measure.needDays;
    // A day that the lead's settings move back and forth is counted once.
    if (isSame && known !== undefined && measure.today <= known.measure.today) return known.held;
    const held = keeper.held(db, measure);
    if (keeper.isPast) counted.set(id, { held, measure });
    return held;
  }

  return {
    held: (measure: Measure) =>
      Object.fromEntries(RULE_IDS.map((id) => [id, heldBy(id, measure)])) as PrivacyState['held'],
    countAnew(rules: readonly RuleId[]) {
      for (const id of rules) counted.delete(id);
    },
  };
}
