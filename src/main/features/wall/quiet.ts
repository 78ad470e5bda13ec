import { createHash, randomBytes } from 'node:crypto';
import { QUIET_DAYS, QUIET_LIMIT } from '../../../shared/domain/thanks.ts';
import { daysBefore } from '../../clock.ts';
import type { Readable } from '../../database/open.ts';
import { hungBefore, unthankedSince } from './queries.ts';

/**
 * Tells a writer of one or two people whom nobody has thanked for a while. The same ones all day, drawn by lot: whoever
 * asks again and again learns of nobody else, and in somebody else's name of one more at most. On a wall that is younger than that everyone would be among them, so it
 * tells of nobody.
 */
export function createQuiet(): (db: Readable, today: string, writerId: string) => string[] {
  const salt = randomBytes(16);
  const lot = (today: string, id: string): string =>
    createHash('sha256').update(salt).update(`${today} ${id}`).digest('hex');
  return (db, today, writerId) => {
    const since = daysBefore(today, QUIET_DAYS);
    if (!hungBefore(db, since)) return [];
    return unthankedSince(db, since)
      .filter((id) => id !== writerId)
      .map((id) => ({ id, lot: lot(today, id) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, QUIET_LIMIT)
      .map(({ id }) => id);
  };
}
