import type { AnsweredNeed, AnswerInput, AskInput, BoardCard, NeedToLead } from '../../../shared/contract/needs.ts';
import { daysBefore, lastWeekAnywhere, momentIn, weekOf, type Clock, type RoomClock } from '../../clock.ts';
import type { Store } from '../../database/open.ts';
import { createRecently } from '../../recently.ts';
import {
  allNeeds,
  answeredNeeds,
  deleteNeed,
  isPerson,
  newestAnswers,
  openNeeds,
  relayNeeds,
  saveAnswer,
  type NeedRow,
} from './queries.ts';

/** How many answers stand on the board: what nobody turns the page to any more needn't. */
const BOARD_LIMIT = 60;

/** What needs have to know of the room. */
export interface NeedsRoom extends RoomClock {
  /** Days for which a need is kept: the Monday of its week is the first. */
  readonly needDays: number;
}

export interface NeedsService {
  /**
   * Keeps what someone asks for, with its week and never its day. The same need twice is one, in its newest words and
   * with its newest signature; it is too late for other ones once the lead may have read it. Before first run there is
   * nobody to ask.
   * @throws StorageError when the disk is full or fails
   */
  ask(need: AskInput): 'asked' | 'too-late' | 'no-such-person';
  /** What everyone may read: what was asked, in the lead's words, and what was done. */
  board(): BoardCard[];
  /**
   * What the lead may read. What isn't signed waits until its week is over everywhere and comes with the others of that
   * week: a list read before and after someone stood at the kiosk would tell whose it is.
   */
  list(): { open: NeedToLead[]; answered: AnsweredNeed[] };
  /**
   * Puts an answer on the board, or words it anew.
   * @throws StorageError when the disk is full or fails
   */
  answer(answer: AnswerInput): 'answered' | 'no-such-need';
  /**
   * Deletes a need for good, and its answer with it.
   * @throws StorageError when the disk is full or fails
   */
  putAway(needId: string): 'gone' | 'no-such-need';
}

/**
 * What would help people do their best, and what became of it. A signed thank-you names whoever stood at the kiosk,
 * so needs are laid down anew in the order of their ids with each that comes: no byte tells which came last.
 * @param room undefined before first run
 */
export function createNeedsService(store: Store, clock: Clock, room: () => NeedsRoom | undefined): NeedsService {
  /** Ids of needs that were kept since this start and that the lead hasn't been shown. Never on disk. */
  const fresh = new Set<string>();
  /** Ids of those that the lead has deleted since: sent again, they don't come back. */
  const putAway = createRecently<true>();

  /** Whether the lead doesn't read it yet. */
  function isHeldBack({ fromId, week, did }: NeedRow): boolean {
    return fromId === null && did === null && week >= lastWeekAnywhere(clock);
  }

  function mayHaveBeenRead(need: NeedRow): boolean {
    return need.did !== null || (!fresh.has(need.id) && !isHeldBack(need));
  }

  return {
    ask(need) {
      const here = room();
      if (here === undefined) return 'no-such-person';
      const week = weekOf(momentIn(clock, here).day);
      return store.write((db) => {
        if (need.from !== null && !isPerson(db, need.from)) return 'no-such-person';
        if (putAway.has(need.needId)) return 'too-late';
        const needs = allNeeds(db);
        const before = needs.find(({ id }) => id === need.needId);
        if (before !== undefined) {
          if (isSame(before, need)) return 'asked';
          if (mayHaveBeenRead(before)) return 'too-late';
        }
        relayNeeds(db, [...needs.filter((other) => other !== before), newNeed(need, week)].sort(byId));
        fresh.add(need.needId);
        return 'asked';
      });
    },
    board: () => newestAnswers(store.read, BOARD_LIMIT),
    list() {
      const here = room();
      if (here === undefined) return { open: [], answered: [] };
      const goesOn = (week: string): string => daysBefore(week, 1 - here.needDays);
      const open = openNeeds(store.read, lastWeekAnywhere(clock));
      for (const { id } of open) fresh.delete(id);
      return {
        open: open.map((need) => ({ ...need, goesOn: goesOn(need.week) })),
        answered: answeredNeeds(store.read).map((need) => ({ ...need, goesOn: goesOn(need.week) })),
      };
    },
    answer(answer) {
      const here = room();
      if (here === undefined) return 'no-such-need';
      const week = weekOf(momentIn(clock, here).day);
      return store.write((db) => {
        const need = allNeeds(db).find(({ id }) => id === answer.needId);
        // What the lead can't read can't be answered: it was signed when it was read, and isn't any more.
        if (need === undefined || isHeldBack(need)) return 'no-such-need';
        return saveAnswer(db, answer, week) ? 'answered' : 'no-such-need';
      });
    },
    putAway(needId) {
      const result = store.write((db) => (deleteNeed(db, needId) ? 'gone' : 'no-such-need'));
      if (result === 'gone') putAway.set(needId, true);
      return result;
    },
  };
}

function newNeed({ needId: id, topic, words, from: fromId }: AskInput, week: string): NeedRow {
  return { id, week, topic, words, fromId, asked: null, did: null, answeredWeek: null };
}

function isSame(kept: NeedRow, { topic, words, from }: AskInput): boolean {
  return kept.topic === topic && kept.words === words && kept.fromId === from;
}

function byId(a: NeedRow, b: NeedRow): number {
  return a.id < b.id ? -1 : 1;
}
