import { randomUUID } from 'node:crypto';
import type { TestRoom } from '../support/room.ts';

/** Puts rows where the features that write them will: each returns the id of what it wrote. */
export function writerIn(room: TestRoom) {
  const run = (sql: string, ...values: (string | number | null)[]): void => {
    room.store.write((db) => db.prepare(sql).run(...values));
  };
  return {
    thank(day: string, words: string, to: readonly string[], from: string | null = null): string {
      const id = randomUUID();
      run('INSERT INTO note (id, day, words, from_id) VALUES (?, ?, ?, ?)', id, day, words, from);
      for (const person of to) {
        run('INSERT INTO note_to (person_id, day, place, note_id) VALUES (?, ?, 1, ?)', person, day, id);
        run('INSERT INTO unread_note (person_id, day, note_id) VALUES (?, ?, ?)', person, day, id);
      }
      return id;
    },
    handOver(day: string, words: string, to: readonly string[], from: string | null = null): string {
      const id = randomUUID();
      run('INSERT INTO hand_over (id, day, words, from_id) VALUES (?, ?, ?, ?)', id, day, words, from);
      for (const person of to) run('INSERT INTO hand_over_for (person_id, hand_over_id) VALUES (?, ?)', person, id);
      return id;
    },
    need(week: string, words: string, from: string | null = null): string {
      const id = randomUUID();
      run("INSERT INTO need (id, week, topic, words, from_id) VALUES (?, ?, 'staffing', ?, ?)", id, week, words, from);
      return id;
    },
    care(day: string, action = 'stretch'): void {
      run('INSERT INTO care_done (day, action, times) VALUES (?, ?, 3)', day, action);
    },
    /** @param table the one for the current day, or for those gone by */
    reset(day: string, reset = 'stretch', table: 'reset_use' | 'past_reset_use' = 'reset_use'): void {
      run(`INSERT INTO ${table} (day, reset, answer, times) VALUES (?, ?, 'better', 3)`, day, reset);
    },
    remove(person: string): void {
      run('DELETE FROM person WHERE id = ?', person);
    },
  };
}
