import type { CareAction, CareMonth } from '../../../shared/contract/care.ts';
import { careInstead, careOfMonth, careTurn, withSwap } from '../../../shared/domain/care-month.ts';
import { glow } from '../../../shared/domain/glow.ts';
import type { Clock } from '../../clock.ts';
import type { Connection } from '../../connection.ts';
import type { Readable, Store } from '../../database/open.ts';
import { createTaps } from '../../taps.ts';
import { careDeck } from './deck.ts';
import { countDone, insertSwap, swapOf, timesIn } from './queries.ts';

/** A tap that says "did it"; its id is random, and made by the screen for this one tap. */
export interface CareTap {
  readonly tapId: string;
  readonly action: string;
}

export interface CareService {
  /** Care of this month; null before first run. */
  month(): CareMonth | null;
  /**
   * Counts that someone did it: a number a day, of nobody. The same tap twice counts once; who hammers, or
   * names an action that is in no deck, isn't counted.
   * @param connection the line it came over, which may count only so fast
   * @throws StorageError when the disk is full or fails
   */
  did(tap: CareTap, connection: Connection): { times: number; counted: boolean };
  /**
   * Swaps a card that is on show for another of its kind, once a month. The same swap again is the same swap.
   * @throws StorageError when the disk is full or fails
   */
  swap(cards: { take: string; put: string }): 'swapped' | 'already-swapped' | 'changed';
  /** Every card there is. */
  deck(): CareAction[];
}

/** What care needs to know of the room. */
export interface CareParts {
  /** The room's day, YYYY-MM-DD; undefined before first run. */
  today(): string | undefined;
  /** How many are on the crew list. */
  people(): number;
}

/** Care of the month: three small things to do, and how often the crew did them. Missing one costs nothing. */
export function createCareService(store: Store, clock: Clock, { today, people }: CareParts): CareService {
  const taps = createTaps(clock);

  function cardsOf(db: Readable, month: string): CareAction[] {
    return withSwap(careOfMonth(month, careDeck), careDeck, swapOf(db, month));
  }

  return {
    deck: () => [...careDeck],
    month() {
      const day = today();
      if (day === undefined) return null;
      const month = monthOf(day);
      const cards = cardsOf(store.read, month);
      const times = timesIn(store.read, month);
      return {
        month,
        cards,
        today: careTurn(day, cards.length),
        swapped: swapOf(store.read, month) !== undefined,
        times,
        glow: glow(times, people()),
      };
    },
    did({ tapId, action }, connection) {
      const day = today();
      if (day === undefined) return { times: 0, counted: false };
      const month = monthOf(day);
      const answer = (counted: boolean) => ({ times: timesIn(store.read, month), counted });
      if (taps.has(tapId)) return answer(true);
      if (!careDeck.some(({ id }) => id === action) || !taps.mayCount(connection)) return answer(false);
      store.write((db) => {
        countDone(db, day, action);
      });
      taps.add(tapId);
      return answer(true);
    },
    swap({ take, put }) {
      const day = today();
      if (day === undefined) return 'changed';
      const month = monthOf(day);
      return store.write((db) => {
        const before = swapOf(db, month);
        if (before !== undefined) return before.took === take && before.put === put ? 'swapped' : 'already-swapped';
        const card = cardsOf(db, month).find(({ id }) => id === take);
        if (card === undefined || !careInstead(card, careDeck).some(({ id }) => id === put)) return 'changed';
        insertSwap(db, month, { took: take, put });
        return 'swapped';
      });
    },
  };
}

/** @param day YYYY-MM-DD @returns YYYY-MM */
function monthOf(day: string): string {
  return day.slice(0, 7);
}
