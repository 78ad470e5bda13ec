import type { Locale } from '../../shared/domain/locales.ts';

export type KeyboardKind = 'text' | 'number';

/** The keys of each layer, row by row, separated by spaces. */
export type KeyboardLayouts = Readonly<Record<string, string[]>>;

/** Accents of the languages around, for names as well: a crew speaks more of them than its kiosk. */
const ACCENTS = ['á à â ä ã å æ ç é è ê ë', 'í ì î ï ñ ó ò ô ö õ ø œ', 'ú ù û ü ß ¿ ¡'] as const;

const LETTERS: Readonly<Record<Locale, KeyboardLayouts>> = {
  en: letters('q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'),
  es: letters('q w e r t y u i o p', 'a s d f g h j k l ñ', 'z x c v b n m'),
};

/** Four rows, so that a field and its answer still stand above it. Digits, signs and accents are a tap away. */
function letters(top: string, middle: string, low: string): KeyboardLayouts {
  const bottom = '{more} {accents} , {space} . ? {enter}';
  // Not "SS", which would be two letters on one key.
  const capitals = (row: string): string => row.replaceAll('ß', 'ẞ').toLocaleUpperCase();
  const [first, second, third] = ACCENTS;
  const below = '{letters} {more} , {space} . {enter}';
  return {
    default: [top, middle, `{shift} ${low} {bksp}`, bottom],
    shift: [capitals(top), capitals(middle), `{shift} ${capitals(low)} {bksp}`, bottom],
    accents: [first, second, `{shift} ${third} {bksp}`, below],
    'accents-shift': [capitals(first), capitals(second), `{shift} ${capitals(third)} {bksp}`, below],
    more: [
      '1 2 3 4 5 6 7 8 9 0',
      '- / : ; ( ) & @ # %',
      "? ! ¿ ¡ ' ’ “ ” + {bksp}",
      '{letters} {accents} , {space} . {enter}',
    ],
  };
}

const DIGITS: KeyboardLayouts = { default: ['1 2 3', '4 5 6', '7 8 9', '{bksp} 0 {enter}'] };

/** The layers of a keyboard in a language; each kind has one called `default`. */
export function layoutsFor(kind: KeyboardKind, locale: Locale): KeyboardLayouts {
  return kind === 'number' ? DIGITS : LETTERS[locale];
}
