/** How long something is kept. A day counts from its first to its last hour: what came on Monday and is kept for 7 days is gone on the next Monday. */
export type Keeps =
  | { readonly days: number }
  /** Days that the lead has set. */
  | { readonly setting: 'needDays' }
  /** Until it was shown, and no longer than so many days. */
  | { readonly until: 'shown'; readonly days: number }
  /** Until the last person it belongs to has left the list. */
  | { readonly until: 'nobody-left' }
  /** Until it is taken off or changed by hand. */
  | { readonly until: 'removed' }
  /** Without an end, for it is nobody's. */
  | { readonly until: 'never' };

interface Rule {
  /** The tables that hold it. */
  readonly tables: readonly string[];
  readonly keeps: Keeps;
  /** Forgotten by the clock on the wall even while nobody knows whether it is right: here, too early harms less than too late. */
  readonly evenInDoubt?: true;
}

/**
 * Everything Daybreak keeps that is about people or by them, and for how long. The job that forgets runs on this
 * table, and the screen "What we don't record" is drawn from it: they can't say different things. A table of the
 * database that stands neither here nor in {@link SETTINGS} fails a test.
 */
export const RULES = {
  arrivals: { tables: ['arrival', 'past_arrival'], keeps: { days: 7 }, evenInDoubt: true },
  skies: { tables: ['sky', 'past_sky'], keeps: { until: 'never' } },
  care: { tables: ['care_done'], keeps: { days: 400 } },
  resets: { tables: ['reset_use', 'past_reset_use'], keeps: { days: 400 } },
  thanks: { tables: ['note', 'note_to'], keeps: { until: 'nobody-left' }, evenInDoubt: true },
  hidden: { tables: ['note', 'note_to'], keeps: { days: 30 } },
  heldback: { tables: ['held_back'], keeps: { days: 7 } },
  leadacts: { tables: ['wall_act'], keeps: { days: 365 } },
  unread: { tables: ['unread_note'], keeps: { until: 'shown', days: 30 } },
  handovers: { tables: ['hand_over', 'hand_over_for'], keeps: { until: 'shown', days: 14 } },
  tiles: { tables: ['person'], keeps: { until: 'removed' } },
  numbers: { tables: ['person'], keeps: { until: 'removed' } },
  badges: { tables: ['badge'], keeps: { until: 'removed' } },
  needs: { tables: ['need'], keeps: { setting: 'needDays' } },
  contacts: { tables: ['contact'], keeps: { until: 'removed' } },
  pin: { tables: ['lead_pin'], keeps: { until: 'removed' } },
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;

/** Every rule, in the order in which the screen tells them. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** Tables that say how a room is set up, and nothing of anyone. */
export const SETTINGS = [
  'room',
  'shift_end',
  'newest_day',
  'crew',
  'care_swap',
  'wall_rule',
  'wall_word',
  'wall_moment',
] as const;

/** What Daybreak never keeps, and so can never tell. */
export const NEVER = ['time', 'feelings', 'check', 'worries', 'doing', 'unsigned', 'ranking', 'watching'] as const;
