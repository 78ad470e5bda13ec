import { v7 as uuidv7 } from 'uuid';
import type { KioskState, SetUpInput } from '../../../shared/contract/kiosk.ts';
import type { RoomChange, RoomSettings } from '../../../shared/contract/lead.ts';
import { assertTellsTime } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { findRoom, forgetEveryArrival, insertRoom, updateRoom, type RoomRow } from './queries.ts';

export interface KioskService {
  state(): KioskState;
  /** This kiosk's room; undefined before first run. */
  room(): RoomRow | undefined;
  /**
   * Sets the kiosk up, all of it or nothing.
   * @returns false when it was set up already, and nothing changed
   * @throws StorageError when the disk is full or fails; RangeError for a time zone in which no day can be told
   */
  setUp(input: SetUpInput): Promise<boolean>;
  /** All that a lead can set; undefined before first run. */
  settings(): RoomSettings | undefined;
  /**
   * Changes what the room has chosen. A room that stops remembering who came forgets it at once, as far back as
   * it goes: the rest of a week would be kept against its word.
   * @returns how it stands then; undefined before first run, when there is nothing to change
   * @throws StorageError when the disk is full or fails; RangeError for a time zone in which no day can be told
   */
  save(change: RoomChange): RoomSettings | undefined;
}

/** What first run needs of other features, put together in app.ts. */
export interface SetUpParts {
  addPeople(db: Writable, roomId: string, crews: SetUpInput['crews'], people: SetUpInput['people']): void;
  /** Works the slow part of keeping a PIN out before the transaction, and returns what to do inside it. */
  preparePin(pin: string): Promise<(db: Writable, roomId: string) => void>;
}

/** What the kiosk is, and how it is set up. @param parts what first run needs of other features */
export function createKioskService(store: Store, parts: SetUpParts): KioskService {
  return {
    room: () => findRoom(store.read),
    state() {
      const row = findRoom(store.read);
      if (row === undefined) return { room: null };
      const { name, locale, timeZone, idleSeconds, dayStarts, shiftEnds, asksFeelings, ways, region } = row;
      return { room: { name, locale, timeZone, idleSeconds, dayStarts, shiftEnds, asksFeelings, ways, region } };
    },
    async setUp({ room, crews, people, pin }) {
      assertTellsTime(room.timeZone);
      const keepPin = await parts.preparePin(pin);
      return store.write((db) => {
        if (findRoom(db) !== undefined) return false;
        const id = uuidv7();
        insertRoom(db, { id, ...room });
        parts.addPeople(db, id, crews, people);
        keepPin(db, id);
        return true;
      });
    },
    settings() {
      const row = findRoom(store.read);
      return row && settingsOf(row);
    },
    save(change) {
      return store.write((db) => {
        const row = findRoom(db);
        if (row === undefined) return undefined;
        const changed = { ...row, ...change };
        assertTellsTime(changed.timeZone);
        updateRoom(db, changed);
        if (!changed.keepsArrivals) forgetEveryArrival(db);
        return settingsOf({ ...changed, shiftEnds: changed.shiftEnds.toSorted((one, other) => one - other) });
      });
    },
  };
}

function settingsOf({ id: _, ...settings }: RoomRow): RoomSettings {
  return settings;
}
