import type { Held, PrivacyState } from '../../../shared/contract/privacy.ts';
import type { Locale } from '../../../shared/domain/locales.ts';
import { RULES, type Keeps, type RuleId } from '../../../shared/domain/retention.ts';
import type { Messages } from '../../locales/messages.ts';

/** How long something is kept. @param needDays days for which this room keeps a need; undefined when nobody knows yet */
export function keepsWords(m: Messages, id: RuleId, needDays: number | undefined): string {
  const keeps: Keeps = RULES[id].keeps;
  if ('setting' in keeps)
    return needDays === undefined ? m.privacy_keeps_set() : m.privacy_keeps_days({ count: needDays });
  if (!('until' in keeps)) return m.privacy_keeps_days({ count: keeps.days });
  switch (keeps.until) {
    case 'shown':
      return m.privacy_keeps_shown({ count: keeps.days });
    case 'nobody-left':
      return m.privacy_keeps_left();
    case 'removed':
      return m.privacy_keeps_removed();
    case 'never':
      return m.privacy_keeps_on();
  }
}

/** How many are held now, and when the next are forgotten; nothing where nobody counts. */
export function heldWords(m: Messages, locale: Locale, id: RuleId, state: PrivacyState): string | null {
  if (id === 'skies' || id === 'pin') return null;
  if (id === 'arrivals' && !state.keepsArrivals) return m.privacy_arrivals_off();
  const { count, next }: Held = state.held[id];
  if (count === null) return null;
  const held = m[`privacy_held_${id}`]({ count });
  return next === null ? held : `${held} ${m.privacy_next({ day: dayWords(next, state.today, locale) })}`;
}

/** So far ahead, in days, a day needs its year to be told. */
const YEAR_TOLD_DAYS = 300;
const DAY_MS = 86_400_000;

/** A day as people say it. Days are YYYY-MM-DD. */
function dayWords(day: string, today: string, locale: Locale): string {
  const isFar = Date.parse(day) - Date.parse(today) > YEAR_TOLD_DAYS * DAY_MS;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isFar ? { year: 'numeric' } : {}),
  }).format(Date.parse(day));
}
