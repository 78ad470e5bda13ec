import type { Locale } from '../../../shared/domain/locales.ts';
import { isolate, type Messages } from '../../locales/messages.ts';

/** More names, or more letters in them, than are read at a glance. */
const MOST_NAMES = 3;
const MOST_LETTERS = 60;

/** Several names in a sentence: all of them, or the first and how many more where there are many. */
export function namesIn(m: Messages, locale: Locale, names: readonly string[]): string {
  const [first = '', ...others] = names;
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  if (others.length > 0 && (names.length > MOST_NAMES || letters > MOST_LETTERS)) {
    return m.thank_more({ names: isolate(first), count: others.length });
  }
  return new Intl.ListFormat(locale).format(names.map(isolate));
}
