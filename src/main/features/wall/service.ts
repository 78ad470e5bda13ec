import type { CrewList } from '../../../shared/contract/people.ts';
import type { Posted, WallPeople } from '../../../shared/contract/wall.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { createBoard, type Board } from './board/service.ts';
import { createLeadWall, type LeadWall } from './lead/service.ts';
import { createNews, type News } from './news.ts';
import { createOnScreen } from './on-screen.ts';
import { createPosting, type Posting } from './posting.ts';
import { countUnread, deleteUnread, unreadOf, type WaitingNote } from './queries.ts';
import { createQuiet } from './quiet.ts';
import { createWordFilter, type WordFilter } from './word-filter.ts';

/** What the wall needs of other features, put together in services.ts. */
export interface WallParts {
  /** The kiosk's room; undefined before first run. */
  room(): (RoomClock & { readonly id: string; readonly name: string }) | undefined;
  people(): CrewList;
  /** Who came lately, as far as the room remembers. */
  recentPeople(): string[];
  /** Something on the wall isn't what it was. */
  onChange?(): void;
}

export interface WallService extends Pick<Board, 'page' | 'top' | 'react' | 'flag'>, Pick<Posting, 'post'> {
  /** Everyone whom someone can thank, and who of them came lately. */
  people(): WallPeople;
  /** People of whom a writer may be told that nobody has thanked them for a while. */
  quiet(writerId: string): string[];
  /** The newest thank-yous that this person hasn't seen yet, and how many there are in all. */
  waitingFor(personId: string, limit: number): { thanks: WaitingNote[]; count: number };
  /** This person has seen these. Works inside the caller's transaction. */
  markShown(db: Writable, personId: string, noteIds: readonly string[]): void;
  readonly news: Pick<News, 'listen'>;
  /** More than a few notes aren't what they were: every screen reads them anew. */
  readAnew(): void;
  readonly lead: LeadWall;
}

export function createWallService(store: Store, clock: Clock, parts: WallParts): WallService {
  const { room } = parts;
  const onScreen = createOnScreen();
  const news = createNews();
  const quiet = createQuiet();

  function tell(noteId: string): void {
    const note = board.note(noteId);
    if (note && news.isHeard()) onScreen.shown(noteId);
    news.tell(note ? { type: 'put', note } : { type: 'gone', noteId });
    parts.onChange?.();
  }

  /** By the lists and the names as they stand now. */
  function wordFilter(): WordFilter {
    const listed = lead.listedWords();
    const of = (list: 'hold' | 'let'): string[] => listed.filter((word) => word.list === list).map(({ word }) => word);
    const { crews, people } = parts.people();
    // Someone may be called Dick, and a crew may be named after a pub.
    const names = [...crews, ...people, ...[room() ?? []].flat()].flatMap(({ name }) => [name, ...name.split(/\s+/u)]);
    return createWordFilter({ hold: of('hold'), let: [...of('let'), ...names] });
  }

  function held(words: string): Posted['held'] {
    const { mode } = lead.rules();
    if (mode === 'hold-all') return 'all';
    return mode === 'hold-flagged' && wordFilter()(words).length > 0 ? 'words' : null;
  }

  const shared = { store, clock, room, onScreen, onChanged: tell };
  const board = createBoard(shared);
  const posting = createPosting({ ...shared, held, onPosted: tell });
  const lead = createLeadWall({ ...shared, wordFilter, onReturned: posting.returned });

  return {
    ...{ page: board.page, top: board.top, react: board.react, flag: board.flag },
    post: posting.post,
    lead,
    news,
    readAnew() {
      news.tell({ type: 'here' });
      parts.onChange?.();
    },
    people: () => ({ ...parts.people(), recent: parts.recentPeople() }),
    quiet(writerId) {
      const here = room();
      return here === undefined ? [] : quiet(store.read, momentIn(clock, here).day, writerId);
    },
    waitingFor(personId, limit) {
      const thanks = unreadOf(store.read, personId, limit);
      for (const { id } of thanks) onScreen.shown(id);
      return { thanks, count: countUnread(store.read, personId) };
    },
    markShown(db, personId, noteIds) {
      for (const noteId of noteIds) {
        onScreen.shown(noteId);
        deleteUnread(db, personId, noteId);
      }
    },
  };
}
