import { INVISIBLE, readerLength } from './text.ts';

/** The most characters, as a reader counts them, in a note, a hand-over or a need. */
export const WORDS_LIMIT = 280;

/** What someone wrote, as it is kept: composed (NFC), nothing invisible, no more than one empty line, trimmed. */
export function tidyWords(words: string): string {
  return words
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

export type WordsProblem = 'empty' | 'too-long';

/** What is wrong with (tidied) words; null when nothing is. */
export function wordsProblem(words: string): WordsProblem | null {
  if (words === '') return 'empty';
  return readerLength(words) > WORDS_LIMIT ? 'too-long' : null;
}
