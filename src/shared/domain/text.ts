const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many characters a reader would count: an emoji or an accented letter is one. */
export function readerLength(text: string): number {
  let length = 0;
  for (const _ of graphemes.segment(text)) length += 1;
  return length;
}

/** The first character as a reader counts them; empty for no text. */
export function firstLetter(text: string): string {
  for (const { segment } of graphemes.segment(text)) return segment;
  return '';
}

/**
 * Characters that show nothing or turn the text around them: a tile of them would be blank, or make
 * its neighbours read backwards. Joiners (U+200C, U+200D) stay: Persian words and emoji need them.
 */
export const INVISIBLE = /[\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
