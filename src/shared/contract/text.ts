import { z } from 'zod';
import { LOCALES } from '../domain/locales.ts';
import { NAME_LIMIT, tidyName } from '../domain/person.ts';
import { readerLength } from '../domain/text.ts';
import { tidyWords, WORDS_LIMIT } from '../domain/words.ts';

/** How many code units one character, as a reader counts them, may take: a family emoji with skin tones has 25. */
const UNITS = 32;

/** A line such as a role: tidied, at most 60 characters as a reader counts them. May be empty. */
export const nameOrNone = z
  .string()
  .max(NAME_LIMIT * UNITS)
  .transform(tidyName)
  .refine((text) => readerLength(text) <= NAME_LIMIT);

/** A name of a room, crew or person: tidied, 1 to 60 characters as a reader counts them. */
export const nameText = nameOrNone.refine((text) => text !== '');

/** What someone wrote: tidied, at most 280 characters as a reader counts them. May be empty. */
export const wordsOrNone = z
  .string()
  .max(WORDS_LIMIT * UNITS)
  .transform(tidyWords)
  .refine((text) => readerLength(text) <= WORDS_LIMIT);

/** What someone wrote: tidied, 1 to 280 characters as a reader counts them. */
export const wordsText = wordsOrNone.refine((text) => text !== '');

/** The same words in each language that Daybreak speaks. */
export const inEachLanguage = z.record(z.enum(LOCALES), z.string().min(1));
