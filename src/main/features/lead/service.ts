import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Store, Writable } from '../../database/open.ts';
import { findPin, savePin } from './queries.ts';

/** scrypt with N=2^17, r=8, p=1: OWASP's Password Storage Cheat Sheet, first choice for scrypt. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;

const stretch = promisify<Buffer, Buffer, number, typeof COST, Buffer>(scrypt);

export interface LeadService {
  /** Hashes a PIN (slow on purpose), and returns what stores it inside a transaction. */
  preparePin(pin: string): Promise<(db: Writable, roomId: string) => void>;
  /** Whether this is the lead's PIN; false too when there is none yet. */
  isPin(pin: string): Promise<boolean>;
}

/**
 * @param pepper secret bytes kept beside the database and never in it: who has only the database
 *   can't try the million PINs of six digits.
 */
export function createLeadService(store: Store, pepper: Buffer): LeadService {
  const hashPin = (pin: string, salt: Buffer): Promise<Buffer> =>
    stretch(createHmac('sha256', pepper).update(pin).digest(), salt, HASH_BYTES, COST);

  return {
    async preparePin(pin) {
      const salt = randomBytes(SALT_BYTES);
      const hash = await hashPin(pin, salt);
      return (db, roomId) => {
        savePin(db, roomId, { salt, hash });
      };
    },
    async isPin(pin) {
      const kept = findPin(store.read);
      return kept !== undefined && timingSafeEqual(await hashPin(pin, kept.salt), kept.hash);
    },
  };
}
