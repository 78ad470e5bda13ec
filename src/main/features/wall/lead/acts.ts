import type { AuditLine } from '../../../../shared/contract/lead-wall.ts';
import { momentIn, type Clock, type RoomClock } from '../../../clock.ts';
import type { Store, Writable } from '../../../database/open.ts';
import { addAct } from './queries.ts';

export interface ActParts {
  readonly store: Store;
  readonly clock: Clock;
  /** The kiosk's room; undefined before first run, when there is no lead either. */
  room(): (RoomClock & { readonly id: string }) | undefined;
}

/**
 * Does something that a lead does and writes it down in the same transaction: the day, and never a note's words.
 * @param about what it is done to: a word, a moment, a mode; empty for a note
 * @param work returns whether there was anything to do; false leaves no line
 * @throws StorageError when the disk is full or fails
 */
export type Act = (
  kind: AuditLine['act'],
  about: string,
  work: (db: Writable, today: string, roomId: string) => boolean,
) => boolean;

export function createAct({ store, clock, room }: ActParts): Act {
  return (kind, about, work) => {
    const here = room();
    if (here === undefined) return false;
    const { day } = momentIn(clock, here);
    return store.write((db) => {
      const isDone = work(db, day, here.id);
      if (isDone) addAct(db, day, kind, about);
      return isDone;
    });
  };
}
