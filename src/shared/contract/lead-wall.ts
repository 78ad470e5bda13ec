import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LOCALES } from '../domain/locales.ts';
import { NOTE_MOMENTS, STARTER_LIMIT, WALL_MODES, WORD_LIMIT } from '../domain/thanks.ts';
import { leadErrors, writeErrors } from './errors.ts';
import { nameText, wordsText } from './text.ts';
import { wallNote, wallWords } from './wall.ts';

const heldNote = wallNote.extend({
  /** Why it isn't on the wall: words on a list, a room that holds all, readers who flagged it, or the lead's own hand. */
  why: z.enum(['words', 'all', 'flags', 'hidden']),
  /** What of it stands on a list of words, as it was written. */
  found: z.array(z.string()),
});
export type HeldNote = z.infer<typeof heldNote>;

const wallRules = z.strictObject({
  mode: z.enum(WALL_MODES),
  /** The name under which the system knows the printer; null for none. */
  printer: z.string().nullable(),
});
export type WallRules = z.infer<typeof wallRules>;

/** What a lead can do with words and notes; each leaves a line on the list of what was done. */
const LEAD_ACTS = [
  'approve',
  'return',
  'hide',
  'pin',
  'unpin',
  'mode',
  'printer',
  'moment',
  'word-add',
  'word-remove',
] as const;

const auditLine = z.object({
  /** Counts up. */
  id: z.int(),
  day: z.iso.date(),
  act: z.enum(LEAD_ACTS),
  /** What it was done to: a mode, a printer, a moment or a word. Never a note's words; empty for a note. */
  about: z.string(),
});
export type AuditLine = z.infer<typeof auditLine>;

/** `hold` lists add to what holds a note; `let` lists take from it. */
const wordList = z.enum(['hold', 'let']);
const listedWord = z.object({ locale: z.enum(LOCALES), list: wordList, word: nameText });
export type ListedWord = z.infer<typeof listedWord>;

const momentInput = z.object({
  locale: z.enum(LOCALES),
  moment: z.enum(NOTE_MOMENTS),
  /** Null for ours. */
  name: nameText.nullable(),
  starters: z.array(wordsText).min(1).max(STARTER_LIMIT).nullable(),
});
export type MomentInput = z.infer<typeof momentInput>;

const NO_SUCH_NOTE = { NO_SUCH_NOTE: { status: 404 } } as const;
const bothErrors = { ...leadErrors, ...writeErrors } as const;

/** Stands under `lead.`: nobody else gets to these. */
export const leadWallContract = {
  /** Notes that wait for the lead, the oldest first, and those that the lead has hidden, the newest first. */
  queue: oc.output(z.object({ waiting: z.array(heldNote), hidden: z.array(heldNote) })).errors(leadErrors),
  /**
   * Approves a note, which then hangs on the wall whoever flags it; returns it, which deletes it and lets the wall say
   * that a note was held back; or hides it for a month, after which it is deleted.
   */
  settle: oc
    .input(z.object({ noteId: z.uuid(), act: z.enum(['approve', 'return', 'hide']) }))
    .output(z.void())
    .errors({ ...bothErrors, ...NO_SUCH_NOTE }),
  /** Pins a note over the others for a week, or lets it go. */
  pin: oc
    .input(z.object({ noteId: z.uuid(), isPinned: z.boolean() }))
    .output(z.void())
    .errors({ ...bothErrors, ...NO_SUCH_NOTE }),
  rules: {
    /** How the wall is run, and the printers that this host can reach: their names as people know them. */
    read: oc
      .output(wallRules.extend({ printers: z.array(z.object({ name: z.string(), title: z.string() })) }))
      .errors(leadErrors),
    save: oc.input(wallRules.exactPartial()).output(wallRules).errors(bothErrors),
  },
  words: {
    /** The words that the lead has put on each list, by language and alphabet. */
    list: oc.output(z.array(listedWord)).errors(leadErrors),
    /** One that stands there already stands there once. */
    add: oc
      .input(listedWord)
      .output(z.void())
      .errors({
        ...bothErrors,
        /** The list is full. */
        TOO_MANY_WORDS: { status: 409, data: z.object({ most: z.literal(WORD_LIMIT) }) },
      }),
    remove: oc.input(listedWord).output(z.void()).errors(bothErrors),
  },
  moments: {
    read: oc.output(wallWords).errors(leadErrors),
    /** Names a moment and its ways to begin in one language. */
    save: oc.input(momentInput).output(z.void()).errors(bothErrors),
  },
  /** What leads did with the wall, the newest first. */
  audit: oc
    .input(z.object({ before: z.int().nullable() }))
    .output(z.object({ lines: z.array(auditLine), next: z.int().nullable() }))
    .errors(leadErrors),
};
