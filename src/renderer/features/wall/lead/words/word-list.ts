import type { ListedWord } from '../../../../../shared/contract/lead-wall.ts';

/** One list: what holds a note in a language, or what never does. */
export type WordList = Pick<ListedWord, 'locale' | 'list'>;
