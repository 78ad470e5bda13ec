import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { LOCALES } from '../domain/locales.ts';
import { ADDRESSED_LIMIT, NOTE_MOMENTS, REACTIONS, STARTER_LIMIT, STICKERS } from '../domain/thanks.ts';
import { againErrors, writeErrors } from './errors.ts';
import { crewList } from './people.ts';
import { wordsText } from './text.ts';

const wallPeople = crewList.extend({
  /**
   * Who came today, and early in the room's day who came the day before: a night crew that leaves at six came
   * yesterday. In the order of their ids, which tells nothing. Empty where the room keeps no arrivals.
   */
  recent: z.array(z.uuid()),
});
export type WallPeople = z.infer<typeof wallPeople>;

/** Whom a thank-you is for: some people by name, a whole crew, or everyone. */
const recipients = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('people'),
    ids: z
      .array(z.uuid())
      .min(1)
      .max(ADDRESSED_LIMIT)
      .refine((ids) => new Set(ids).size === ids.length),
  }),
  z.object({ kind: z.literal('crew'), crewId: z.uuid() }),
  z.object({ kind: z.literal('everyone') }),
]);
export type Recipients = z.infer<typeof recipients>;

const postInput = z.object({
  /**
   * A random id (UUID v4) made by the writer's screen and told to nobody else: the note's own id is made from it, so
   * that only this screen can word the note anew. Sent again, it is the same note as it is now.
   */
  draftId: z.uuidv4(),
  to: recipients,
  moment: z.enum(NOTE_MOMENTS),
  words: wordsText,
  sticker: z.enum(STICKERS).nullable(),
  /** Null where it is signed "a teammate": main then never learns who wrote it. */
  from: z.uuid().nullable(),
});
export type PostInput = z.infer<typeof postInput>;

const posted = z.object({
  noteId: z.uuid(),
  /** Why it waits for the lead before it hangs on the wall; null where it hangs there. */
  held: z.enum(['words', 'all']).nullable(),
});
export type Posted = z.infer<typeof posted>;

/** Where a note hangs: the newest day first, and within a day the highest place. */
const wallPlace = z.object({ day: z.iso.date(), place: z.int().nonnegative() });
export type WallPlace = z.infer<typeof wallPlace>;

const reactionCounts = z.record(z.enum(REACTIONS), z.int().nonnegative());
export type ReactionCounts = z.infer<typeof reactionCounts>;

/** A note as anyone may read it. Its words are words: nothing in them is ever read as markup. */
export const wallNote = wallPlace.extend({
  id: z.uuid(),
  moment: z.enum(NOTE_MOMENTS),
  words: z.string(),
  sticker: z.enum(STICKERS).nullable(),
  /** The writer's name; null where it is signed "a teammate", and where the writer has left. */
  from: z.string().nullable(),
  to: z.discriminatedUnion('kind', [
    /** Those who are still on the list, in the order of their ids. */
    z.object({ kind: z.literal('people'), people: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
    z.object({ kind: z.literal('crew'), name: z.string() }),
    z.object({ kind: z.literal('everyone') }),
  ]),
  reactions: reactionCounts,
});
export type WallNote = z.infer<typeof wallNote>;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const pageInput = z.object({
  /** Notes that hang behind this place; null for the newest. */
  before: wallPlace.nullable(),
  moment: z.enum(NOTE_MOMENTS).nullable(),
  /** YYYY-MM */
  month: month.nullable(),
  /** The id of someone it is for, by name or with a crew or everyone. */
  to: z.uuid().nullable(),
});
export type WallPageInput = z.infer<typeof pageInput>;

const wallPage = z.object({
  notes: z.array(wallNote),
  /** Where the next page begins; null when there is none. */
  next: wallPlace.nullable(),
});
export type WallPage = z.infer<typeof wallPage>;

/** What stands over the cards. */
const wallTop = z.object({
  /** Notes that the lead has pinned, the newest first. They hang in their own places as well. */
  pinned: z.array(wallNote),
  /** Whether the lead has held a note back within the last week: a word to whoever wrote it. */
  hasHeldBack: z.boolean(),
  /** The months that have notes, YYYY-MM, the newest first. */
  months: z.array(month),
});
export type WallTop = z.infer<typeof wallTop>;

const wallNews = z.discriminatedUnion('type', [
  /** The line stands: what happened before it did has to be read anew. */
  z.object({ type: z.literal('here') }),
  /** A note is new, or isn't what it was. */
  z.object({ type: z.literal('put'), note: wallNote }),
  z.object({ type: z.literal('gone'), noteId: z.uuid() }),
]);
export type WallNews = z.infer<typeof wallNews>;

/** What the lead has put in the place of our words for a moment; null where ours stand. */
const momentWords = z.object({
  name: z.string().nullable(),
  /** Whole sentences to begin with. */
  starters: z.array(z.string()).max(STARTER_LIMIT).nullable(),
});

/** Only what the lead has changed; a moment or a language that isn't there has our words. */
export const wallWords = z.partialRecord(z.enum(LOCALES), z.partialRecord(z.enum(NOTE_MOMENTS), momentWords));
export type WallWords = z.infer<typeof wallWords>;

const NO_SUCH_NOTE = {
  /** It was taken off the wall since the screen showed it. */
  NO_SUCH_NOTE: { status: 404 },
} as const;

/**
 * A random id (UUID v4) that a screen makes when someone steps up and forgets when they leave. Main keeps it in memory
 * alone, so that one person's two taps are one.
 */
const visitId = z.uuidv4();

const reactInput = z.object({ noteId: z.uuid(), visitId, reaction: z.enum(REACTIONS), isOn: z.boolean() });
export type ReactInput = z.infer<typeof reactInput>;

const flagInput = z.object({ noteId: z.uuid(), visitId });
export type FlagInput = z.infer<typeof flagInput>;

/** A PNG in base64. An address that holds it has to stay under the two megabytes that Chromium opens. */
const pngText = z.base64().startsWith('iVBORw0KGgo').max(1_400_000);

export const wallContract = {
  /** Whom someone can thank. Asked once and not live, so that no tile moves under a finger. */
  people: oc.output(wallPeople),
  /** Puts a thank-you on the wall, or lays it before the lead. Acknowledged only after the commit is on disk. */
  post: oc
    .input(postInput)
    .output(posted)
    .errors({
      ...writeErrors,
      ...againErrors,
      /** Some of them, or the writer, have left the list since the screen showed it. Nothing was kept. */
      NO_SUCH_PERSON: { status: 404, data: z.object({ gone: z.array(z.uuid()) }) },
      /** The crew is gone, or has nobody in it. Nothing was kept. */
      NO_SUCH_CREW: { status: 404 },
    }),
  /** Some notes that hang on the wall, the newest first. */
  page: oc.input(pageInput).output(wallPage),
  /** What stands over the cards, and again whenever it changes. */
  top: oc.output(eventIterator(wallTop)),
  /** What happens on the wall from now on, note by note. */
  news: oc.output(eventIterator(wallNews)),
  /** The lead's words for the moments, and again whenever they change. */
  words: oc.output(eventIterator(wallWords)),
  /** Says something to a note, or takes it back; once for each visit. Fast taps are answered later and later. */
  react: oc
    .input(reactInput)
    .output(reactionCounts)
    .errors({ ...writeErrors, ...NO_SUCH_NOTE }),
  /** Says that something's off with a note. Two visits that say so take it off the wall until the lead has looked. */
  flag: oc
    .input(flagInput)
    .output(z.void())
    .errors({ ...writeErrors, ...NO_SUCH_NOTE }),
  /**
   * Up to two people, by chance, whom nobody has thanked by name or with their crew for a while; for the eyes of who
   * has just thanked someone. Nothing says for how long, and nobody is counted.
   */
  quiet: oc.input(z.object({ writerId: z.uuid() })).output(z.array(z.uuid())),
  /** Whether a note can be printed here, and again whenever that changes. */
  printing: oc.output(eventIterator(z.object({ isReady: z.boolean() }))),
  /** Prints a note's picture on the printer that the lead has chosen, with no dialog. Nothing of it is kept. */
  print: oc
    .input(z.object({ picture: pngText }))
    .output(z.void())
    .errors({
      /** The lead has chosen no printer, or this host can't print. */
      NO_PRINTER: { status: 409 },
      /** The printer didn't take it. */
      PRINT_FAILED: { status: 502 },
    }),
};
