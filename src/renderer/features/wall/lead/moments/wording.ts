import type { MomentInput } from '../../../../../shared/contract/lead-wall.ts';
import type { Locale } from '../../../../../shared/domain/locales.ts';
import { NAME_LIMIT, tidyName } from '../../../../../shared/domain/person.ts';
import { readerLength } from '../../../../../shared/domain/text.ts';
import type { NoteMoment } from '../../../../../shared/domain/thanks.ts';
import { tidyWords, WORDS_LIMIT } from '../../../../../shared/domain/words.ts';
import type { MomentWording } from '../../moment-words.ts';

/** What can be worded of a moment: its name, and as many ways to begin as there may be. */
export const LINES = ['name', 'first', 'second', 'third', 'fourth'] as const;
export type Line = (typeof LINES)[number];

/** A moment's words, line by line; a line that isn't there is empty. */
export type Draft = Readonly<Record<Line, string>>;

/** What the lead is at. Nothing of it holds before it is saved. */
export interface Wording {
  /** The language in which the moments are worded; null for the one on screen. */
  readonly locale: Locale | null;
  /** The moment in hand; null while all of them are on screen. */
  readonly moment: NoteMoment | null;
  /** The line under the keyboard; null while all of the moment are seen. */
  readonly line: Line | null;
  /** Lines that were written and not saved, by language and moment. */
  readonly written: Readonly<Record<string, Partial<Draft>>>;
}

/** A moment in a language. */
export interface Which {
  readonly locale: Locale;
  readonly moment: NoteMoment;
}

export type WordingEvent =
  | { type: 'language'; locale: Locale }
  | { type: 'take'; moment: NoteMoment }
  | { type: 'write'; line: Line }
  | { type: 'words'; which: Which; line: Line; words: string }
  /** From a line to its moment, and from a moment to all of them. */
  | { type: 'back' }
  /** It holds as it was written, or ours hold again. */
  | { type: 'saved'; which: Which };

export const NOTHING_WRITTEN: Wording = { locale: null, moment: null, line: null, written: {} };

const keyOf = ({ locale, moment }: Which): string => `${locale} ${moment}`;

/** What the lead is at after something happened. A moment that was left half-way is found again as it was. */
export function wordingReducer(wording: Wording, event: WordingEvent): Wording {
  switch (event.type) {
    case 'language':
      return { ...wording, locale: event.locale };
    case 'take':
      return { ...wording, moment: event.moment, line: null };
    case 'write':
      return { ...wording, line: event.line };
    case 'words': {
      const key = keyOf(event.which);
      const lines = { ...wording.written[key], [event.line]: event.words };
      return { ...wording, written: { ...wording.written, [key]: lines } };
    }
    case 'back':
      return wording.line === null ? { ...wording, moment: null } : { ...wording, line: null };
    case 'saved': {
      const others = Object.entries(wording.written).filter(([key]) => key !== keyOf(event.which));
      return { ...wording, written: Object.fromEntries(others) };
    }
  }
}

/** A moment's lines: as they hold, and over them what was written and not saved. */
export function draftOf({ written }: Wording, which: Which, holds: MomentWording): Draft {
  const [first = '', second = '', third = '', fourth = ''] = holds.starters;
  return { name: holds.name, first, second, third, fourth, ...written[keyOf(which)] };
}

/** Whether something of a moment was written that doesn't hold yet. */
export function isUnsaved(wording: Wording, which: Which, holds: MomentWording): boolean {
  const [draft, held] = [draftOf(wording, which, holds), draftOf(NOTHING_WRITTEN, which, holds)];
  return LINES.some((line) => tidyLine(line, draft[line]) !== held[line]);
}

/** How many characters a line still holds; less than none where there are too many. */
export function roomIn(line: Line, words: string): number {
  return (line === 'name' ? NAME_LIMIT : WORDS_LIMIT) - readerLength(tidyLine(line, words));
}

/** What to save. Where a lead says nothing else, ours stand, whatever they become one day. */
export function momentInput(which: Which, draft: Draft, ours: MomentWording): MomentInput {
  const { name, ...rest } = draft;
  const tidy = tidyName(name);
  const starters = Object.values(rest).map(tidyWords).filter(Boolean);
  const areOurs = starters.length === 0 || JSON.stringify(starters) === JSON.stringify(ours.starters);
  return {
    ...which,
    name: tidy === '' || tidy === ours.name ? null : tidy,
    starters: areOurs ? null : starters,
  };
}

function tidyLine(line: Line, words: string): string {
  return line === 'name' ? tidyName(words) : tidyWords(words);
}
