import type { ReactionCounts, WallNote, WallPage, WallPlace } from '../../../../shared/contract/wall.ts';
import { comparePlaces } from '../places.ts';

/** The part of the wall that a screen knows, from the newest note down. */
export interface Feed {
  /** As they are now, the newest first. */
  readonly notes: readonly WallNote[];
  /** As they hang on the screen: while someone reads further down nothing is moved under their eyes. */
  readonly hung: readonly WallNote[];
  /** Ids of hung notes that were taken off the wall since: each leaves its place empty. */
  readonly gone: ReadonlySet<string>;
  /** Whether someone reads further down. */
  readonly isHeld: boolean;
  /** Behind this place nothing has been read yet; null where there is nothing more, undefined before the first page. */
  readonly end: WallPlace | null | undefined;
}

export type FeedEvent =
  /** Other notes are wanted. */
  | { type: 'begin' }
  /** What hangs behind a place came from the host. */
  | { type: 'page'; before: WallPlace | null; page: WallPage }
  /** A note is new, or isn't what it was. @param isWanted whether the filter lets it through */
  | { type: 'put'; note: WallNote; isWanted: boolean }
  | { type: 'gone'; noteId: string }
  | { type: 'counts'; noteId: string; reactions: ReactionCounts }
  /** Someone began to read further down, or is back at the top. */
  | { type: 'held'; isHeld: boolean };

const NOBODY: ReadonlySet<string> = new Set();

export const NEW_FEED: Feed = { notes: [], hung: [], gone: NOBODY, isHeld: false, end: undefined };

/** What a screen knows after something happened. */
export function feedReducer(feed: Feed, event: FeedEvent): Feed {
  switch (event.type) {
    case 'begin':
      return NEW_FEED;
    case 'page':
      return hang(feed, withPage(feed, event.before, event.page));
    case 'put':
      return hang(feed, { notes: withNote(feed, event.note, event.isWanted) });
    case 'gone':
      return hang(feed, { notes: feed.notes.filter(({ id }) => id !== event.noteId) });
    case 'counts': {
      const said = (note: WallNote): WallNote =>
        note.id === event.noteId ? { ...note, reactions: event.reactions } : note;
      return hang(feed, { notes: feed.notes.map(said) });
    }
    case 'held':
      if (event.isHeld === feed.isHeld) return feed;
      return hang({ ...feed, isHeld: event.isHeld }, { notes: feed.notes });
  }
}

/** How many notes wait above those that hang, because someone reads further down. */
export function waitingIn({ notes, hung, isHeld }: Feed): number {
  const [first] = hung;
  if (!isHeld || first === undefined) return 0;
  const at = notes.findIndex((note) => comparePlaces(note, first) >= 0);
  return at < 0 ? notes.length : at;
}

function withPage({ notes, end }: Feed, before: WallPlace | null, page: WallPage): Pick<Feed, 'notes' | 'end'> {
  // Whatever hung in the stretch that the page covers and isn't on it any more is gone.
  const above = before === null ? [] : notes.filter((note) => comparePlaces(note, before) <= 0);
  const below = notes.filter((note) => page.next !== null && comparePlaces(note, page.next) > 0);
  const isFarther = end === undefined || page.next === null || (end !== null && comparePlaces(page.next, end) > 0);
  return { notes: [...above, ...page.notes, ...below], end: isFarther ? page.next : end };
}

function withNote({ notes, end }: Feed, note: WallNote, isWanted: boolean): readonly WallNote[] {
  const others = notes.filter(({ id }) => id !== note.id);
  // What is behind the end comes with its page.
  const isKnown = end !== undefined && (end === null || comparePlaces(note, end) <= 0);
  if (!isWanted || !isKnown) return others.length === notes.length ? notes : others;
  const at = others.findIndex((other) => comparePlaces(note, other) < 0);
  return at < 0 ? [...others, note] : [...others.slice(0, at), note, ...others.slice(at)];
}

/** Hangs what is known; where someone reads further down, only what is behind all that hangs. */
function hang(feed: Feed, change: Partial<Feed>): Feed {
  const next = { ...feed, ...change };
  const { notes } = next;
  const last = feed.hung.at(-1);
  if (!next.isHeld || last === undefined) return { ...next, hung: notes, gone: NOBODY };
  const now = new Map(notes.map((note) => [note.id, note]));
  const hung = feed.hung.map((note) => now.get(note.id) ?? note);
  const gone = new Set(feed.hung.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  return { ...next, hung: [...hung, ...notes.filter((note) => comparePlaces(note, last) > 0)], gone };
}
