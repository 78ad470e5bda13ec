import type { Locale } from '../../../src/shared/domain/locales.ts';
import type * as compiled from '../../../src/renderer/paraglide/messages.js';
import { catalogue } from '../../unit/support/catalogues.ts';

/** Messages as the compiled catalogue knows them; those with plurals have no one text and throw. */
type Plain = keyof typeof compiled;

/** What stands on a control in a language; where the message has a gap, anything may fill it. */
export type Words = (message: Plain) => string | RegExp;

/** The words of a language, as its catalogue has them. */
export function wordsOf(locale: Locale): Words {
  const messages = catalogue(locale);
  return (message) => {
    const text = messages[message];
    if (typeof text !== 'string') throw new Error(`${message} has no one text`);
    if (!text.includes('{')) return text;
    const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.*')}$`, 'u');
  };
}
