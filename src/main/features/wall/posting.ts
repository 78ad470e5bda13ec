import type { Posted, PostInput } from '../../../shared/contract/wall.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { createRecently } from '../../recently.ts';
import { noteIdOf } from './note-id.ts';
import type { OnScreen } from './on-screen.ts';
import {
  deleteNote,
  everyone,
  findNote,
  hangNote,
  insertNote,
  isPerson,
  peopleOfCrew,
  type KeptNote,
  type NoteState,
} from './queries.ts';

/** What became of a thank-you; of those who are no longer there, their ids: then nothing at all was kept. */
export type PostResult = Posted | 'too-late' | 'no-such-crew' | { readonly gone: readonly string[] };

export interface PostingParts {
  readonly store: Store;
  readonly clock: Clock;
  /** The kiosk's room; undefined before first run. */
  room(): RoomClock | undefined;
  /** Why such words wait for the lead; null where they may hang at once. */
  held(words: string): Posted['held'];
  readonly onScreen: OnScreen;
  /** A note hangs that didn't, or isn't what it was. */
  onPosted(noteId: string): void;
}

export interface Posting {
  /**
   * Keeps a thank-you and hangs it, or lays it before the lead. The same draft twice is one note, in its newest words,
   * for those it is for now and with its newest signature; it is too late for other ones once someone may have seen it.
   * @throws StorageError when the disk is full or fails
   */
  post(input: PostInput): PostResult;
  /** Its lead returned it: sent again, it doesn't come back. */
  returned(noteId: string): void;
}

export function createPosting({ store, clock, room, held, onScreen, onPosted }: PostingParts): Posting {
  const returned = createRecently<true>();

  function keep(db: Writable, input: PostInput): PostResult {
    const noteId = noteIdOf(input.draftId);
    const before = findNote(db, noteId);
    const gone = namedIn(input).filter((id) => !isPerson(db, id));
    const people = peopleFor(db, input);
    if (before !== undefined && isSame(before, input, people, gone)) return { noteId, held: whyHeld(before.state) };
    if (returned.has(noteId) || (before !== undefined && !onScreen.isUnseen(noteId))) return 'too-late';
    const here = room();
    if (gone.length > 0 || here === undefined) return { gone };
    if (people.length === 0) return 'no-such-crew';
    const why = held(input.words);
    const day = before?.day ?? momentIn(clock, here).day;
    deleteNote(db, noteId);
    insertNote(db, { ...input, id: noteId, people, day, state: why ?? 'up' });
    if (why === null) hangNote(db, noteId, day);
    onScreen.isNew(noteId);
    return { noteId, held: why };
  }

  return {
    post(input) {
      const result = store.write((db) => keep(db, input));
      if (isPosted(result) && result.held === null) onPosted(result.noteId);
      return result;
    },
    returned(noteId) {
      returned.set(noteId, true);
    },
  };
}

export function isPosted(result: PostResult): result is Posted {
  return typeof result === 'object' && 'noteId' in result;
}

/** Ids of everyone whom a thank-you names, its writer among them. */
function namedIn({ to, from }: PostInput): string[] {
  const ids = new Set(to.kind === 'people' ? to.ids : []);
  if (from !== null) ids.add(from);
  return [...ids];
}

/** Ids of those whom it means today. Whoever has left since it was kept is no reason to keep it anew. */
function peopleFor(db: Writable, { to }: PostInput): string[] {
  switch (to.kind) {
    case 'people':
      return to.ids.filter((id) => isPerson(db, id));
    case 'crew':
      return peopleOfCrew(db, to.crewId);
    case 'everyone':
      return everyone(db);
  }
}

/** @param gone ids of those it names who have left: a writer who has is no longer on it */
function isSame(kept: KeptNote, input: PostInput, people: readonly string[], gone: readonly string[]): boolean {
  const { to, moment, words, sticker, from } = input;
  return (
    kept.moment === moment &&
    kept.words === words &&
    kept.sticker === sticker &&
    kept.fromId === (from !== null && gone.includes(from) ? null : from) &&
    kept.toKind === to.kind &&
    (to.kind !== 'crew' || kept.crewId === to.crewId) &&
    (to.kind !== 'people' || isSameSet(kept.to, people))
  );
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** What its writer is told of a note that doesn't hang: what readers or the lead did since isn't theirs to hear here. */
function whyHeld(state: NoteState): Posted['held'] {
  return state === 'words' || state === 'all' ? state : null;
}
