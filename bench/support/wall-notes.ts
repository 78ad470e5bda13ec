import { randomUUID } from 'node:crypto';
import SQLite from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { NOTE_MOMENTS, STICKERS } from '../../src/shared/domain/thanks.ts';

/** Few words, some, and as many as there may be. */
const WORDS = [
  'Freezer alarm at 5am, fixed by 5:40. Legends.',
  'You stayed on the phone with the Kowalski order until it was right. I learned a lot listening.',
  'When the delivery came late there was nobody left on the floor to unload it, and you did it in the dark. '.repeat(2),
] as const;
/** Notes a day on a busy wall. */
const A_DAY = 40;

/**
 * Hangs notes in a database that a host has made, whether or not it runs, the first one oldest.
 * @param people ids of those in the room
 */
export function hangNotes(file: string, people: readonly string[], notes: number): void {
  const db = new SQLite(file);
  const today = Temporal.Now.plainDateISO('Europe/Madrid');
  const insert = db.prepare(
    `INSERT INTO note (id, day, words, from_id, place, moment, sticker, heart)
     VALUES (@id, @day, @words, @from, @place, @moment, @sticker, @heart)`,
  );
  const address = db.prepare('INSERT INTO note_to (person_id, day, place, note_id) VALUES (?, ?, ?, ?)');
  db.transaction(() => {
    for (let number = 0; number < notes; number += 1) {
      const id = randomUUID();
      const day = today.subtract({ days: Math.ceil((notes - number) / A_DAY) }).toString();
      const place = 1 + number;
      insert.run({
        ...{ id, day, place },
        words: WORDS[number % WORDS.length],
        from: number % 3 === 0 ? null : people[(number + 7) % people.length],
        moment: NOTE_MOMENTS[number % NOTE_MOMENTS.length],
        sticker: number % 2 === 0 ? null : STICKERS[number % STICKERS.length],
        heart: number % 4,
      });
      address.run(people[number % people.length], day, place, id);
    }
  })();
  db.close();
}
