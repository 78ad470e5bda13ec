import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Readable, Store } from '../../database/open.ts';
import {
  allBadges,
  allWays,
  deleteBadge,
  hasPerson,
  personWithNumber,
  saveBadge,
  saveNumber,
  type WaysOfPerson,
} from './queries.ts';

const SALT_BYTES = 16;

export type WayResult = 'set' | 'taken' | 'no-such-person';

export interface WaysService {
  /** Who has this number; undefined when nobody does. Keeps nothing. */
  byNumber(number: string): string | undefined;
  /** Whose badge this is; undefined when it is nobody's. Keeps nothing. */
  byBadge(badge: string): string | undefined;
  /** Everyone's number, and whether they have a badge, by name. A badge itself is never told. */
  waysOf(): WaysOfPerson[];
  /**
   * Gives someone a number in the place of any other; null takes it away. It is `taken` when someone else has it.
   * @throws StorageError when the disk is full or fails
   */
  setNumber(personId: string, number: string | null): WayResult;
  /**
   * Gives someone a badge in the place of any other; null takes it away. It is `taken` when it is someone else's.
   * @throws StorageError when the disk is full or fails
   */
  setBadge(personId: string, badge: string | null): WayResult;
}

/**
 * The ways to say who you are, other than a tile.
 *
 * A badge is kept as an HMAC over a salt of its own and what its reader types. Not as scrypt, like the lead PIN:
 * a badge says only that it is one of up to five hundred, and five hundred slow hashes a tap would be a minute at
 * the door. What protects it is the key: the pepper lies beside the database and never in it, so who finds only
 * the database can't try badge numbers, however few there are. Who has the whole data folder can.
 *
 * @param pepper secret bytes kept beside the database
 */
export function createWaysService(store: Store, pepper: Buffer): WaysService {
  const hashBadge = (badge: string, salt: Buffer): Buffer =>
    createHmac('sha256', pepper).update(salt).update(badge).digest();

  /** Compares with every badge, whichever it is: how long that takes tells nothing. */
  function ownerOf(db: Readable, badge: string): string | undefined {
    let owner: string | undefined;
    for (const { personId, salt, hash } of allBadges(db)) {
      if (timingSafeEqual(hashBadge(badge, salt), hash)) owner = personId;
    }
    return owner;
  }

  return {
    byNumber: (number) => personWithNumber(store.read, number),
    byBadge: (badge) => ownerOf(store.read, badge),
    waysOf: () => allWays(store.read),
    setNumber(personId, number) {
      return store.write((db) => {
        if (!hasPerson(db, personId)) return 'no-such-person';
        const owner = number === null ? undefined : personWithNumber(db, number);
        if (owner !== undefined && owner !== personId) return 'taken';
        saveNumber(db, personId, number);
        return 'set';
      });
    },
    setBadge(personId, badge) {
      return store.write((db) => {
        if (!hasPerson(db, personId)) return 'no-such-person';
        if (badge === null) {
          deleteBadge(db, personId);
          return 'set';
        }
        const owner = ownerOf(db, badge);
        if (owner !== undefined && owner !== personId) return 'taken';
        const salt = randomBytes(SALT_BYTES);
        saveBadge(db, { personId, salt, hash: hashBadge(badge, salt) });
        return 'set';
      });
    },
  };
}
