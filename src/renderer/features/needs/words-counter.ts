import { readerLength } from '../../../shared/domain/text.ts';
import { tidyWords, WORDS_LIMIT } from '../../../shared/domain/words.ts';
import type { Messages } from '../../locales/messages.ts';

/** How near to the end it is said at all, in characters: who writes a line is not counted. */
const NEAR = 80;

/** How much room is left for words, or by how much they are over; undefined while there is plenty. */
export function roomLeft(m: Messages, words: string): string | undefined {
  const left = WORDS_LIMIT - readerLength(tidyWords(words));
  if (left > NEAR) return undefined;
  return left < 0 ? m.needs_over({ count: -left }) : m.needs_left({ count: left });
}
