import { randomUUID } from 'node:crypto';
import SQLite, { type Database } from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';

/** What a busy room has behind it after five years. */
export const FIVE_YEARS = { days: 1826, skies: 2_000_000, notes: 300_000, unreadEach: 5 } as const;

const WEATHERS = ['stormy', 'rainy', 'cloudy', 'clearing', 'sunny', null] as const;
const LEVELS = ['low', 'okay', 'good', null] as const;
const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;

type Size = { readonly [K in keyof typeof FIVE_YEARS]: number };

/**
 * Fills a database that a host has made and closed with what a room keeps after years: skies of days gone by,
 * thank-yous, of which the newest are still unread, and care that was taken.
 * @param people ids of those in the room
 */
export function fill(file: string, people: readonly string[], { days, skies, notes, unreadEach }: Size): void {
  const db = new SQLite(file);
  // Only this file is at stake, and it is made anew each time.
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  const today = Temporal.Now.plainDateISO('Europe/Madrid');
  const dayBefore = (number: number): string => today.subtract({ days: number }).toString();
  db.transaction(() => {
    putSkies(db, skies, days, dayBefore);
    putNotes(db, people, { notes, days, unreadEach }, dayBefore);
    const care = db.prepare('INSERT INTO care_done (day, action, times) VALUES (?, ?, ?)');
    for (let day = days; day > 0; day -= 1) care.run(dayBefore(day), 'an-action', 1 + (day % 20));
  })();
  db.pragma('journal_mode = WAL');
  db.close();
}

function putSkies(db: Database, skies: number, days: number, dayBefore: (number: number) => string): void {
  const insert = db.prepare(
    `INSERT INTO past_sky (day, id, part, kind, weather, body, mind, heart, intention)
     VALUES (?, ?, ?, 'in', ?, ?, ?, ?, 'present')`,
  );
  const each = Math.ceil(skies / days);
  for (let day = days, number = 0; day > 0; day -= 1) {
    const ids = Array.from({ length: Math.min(each, skies - number) }, () => randomUUID()).sort();
    for (const id of ids) {
      const said = [WEATHERS[number % 6], LEVELS[number % 4], LEVELS[number % 3], LEVELS[(number + 1) % 4]];
      insert.run(dayBefore(day), id, PARTS[number % 4], ...said);
      number += 1;
    }
  }
}

function putNotes(
  db: Database,
  people: readonly string[],
  { notes, days, unreadEach }: Omit<Size, 'skies'>,
  dayBefore: (number: number) => string,
): void {
  const insert = db.prepare('INSERT INTO note (id, day, place, words, from_id) VALUES (?, ?, ?, ?, ?)');
  const address = db.prepare('INSERT INTO note_to (person_id, day, place, note_id) VALUES (?, ?, ?, ?)');
  const leaveUnread = db.prepare('INSERT INTO unread_note (person_id, day, note_id) VALUES (?, ?, ?)');
  const words = 'Thank you for staying when the queue was out of the door, and for making everyone in it feel seen.';
  const newest = notes - people.length * unreadEach;
  for (let number = 0; number < notes; number += 1) {
    const id = randomUUID();
    const to = people[number % people.length];
    const day = dayBefore(Math.ceil((days * (notes - number)) / notes));
    insert.run(id, day, number + 1, words, people[(number + 7) % people.length]);
    address.run(to, day, number + 1, id);
    if (number >= newest) leaveUnread.run(to, day, id);
  }
}
