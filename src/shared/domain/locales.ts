/** The languages Daybreak speaks; each has a complete catalogue in src/renderer/locales. */
export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** The first of the wanted languages (BCP 47 tags, best first) that Daybreak speaks; English if none. */
export function bestLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    const match = LOCALES.find((locale) => locale === language);
    if (match !== undefined) return match;
  }
  return 'en';
}
