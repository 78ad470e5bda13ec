import type { Locale } from '../../../src/shared/domain/locales.ts';
import en from '../../../src/renderer/locales/en.json' with { type: 'json' };
import es from '../../../src/renderer/locales/es.json' with { type: 'json' };

type Catalogue = typeof en;
/** Messages without plurals. */
type Plain = { [K in keyof Catalogue]: Catalogue[K] extends string ? K : never }[keyof Catalogue];

/** What stands on a control in a language; where the message has a gap, anything may fill it. */
export type Words = (message: Plain) => string | RegExp;

/** The words of a language, as its catalogue has them. */
export function wordsOf(locale: Locale): Words {
  const catalogue: Record<Plain, string> = locale === 'en' ? en : es;
  return (message) => {
    const text = catalogue[message];
    if (!text.includes('{')) return text;
    const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.*')}$`, 'u');
  };
}
