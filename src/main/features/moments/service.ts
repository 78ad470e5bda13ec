import type { MomentOfToday } from '../../../shared/contract/moments.ts';
import { momentOfDay } from '../../../shared/domain/moment-of-day.ts';
import { momentDeck } from './deck.ts';

export interface MomentsService {
  /** Today's card; null before first run. */
  ofToday(): MomentOfToday | null;
}

/** @param today the room's day, YYYY-MM-DD; undefined before first run */
export function createMomentsService(today: () => string | undefined): MomentsService {
  return {
    ofToday() {
      const day = today();
      return day === undefined ? null : (momentOfDay(day, momentDeck) ?? null);
    },
  };
}
