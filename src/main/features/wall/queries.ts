import type { ThankInput } from '../../../shared/contract/wall.ts';
import type { Readable, Writable } from '../../database/open.ts';

/** A thank-you that someone hasn't seen yet. */
export interface WaitingNote {
  readonly id: string;
  readonly words: string;
  /** The writer's name; null where it is signed "a teammate", and where the writer has left. */
  readonly from: string | null;
}

/** Whether there is a person with this id. */
export function isPerson(db: Readable, id: string): boolean {
  return db.prepare('SELECT 1 FROM person WHERE id = ?').get(id) !== undefined;
}

/** A thank-you as it is kept. */
export interface KeptNote {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly words: string;
  readonly fromId: string | null;
  /** Ids of those it is for. */
  readonly to: readonly string[];
  /** How many of them haven't seen it yet. */
  readonly unread: number;
}

export function findNote(db: Readable, id: string): KeptNote | undefined {
  const note = db
    .prepare<[string], Omit<KeptNote, 'to'>>(
      `SELECT day, words, from_id AS fromId, (SELECT count(*) FROM unread_note WHERE note_id = note.id) AS unread
       FROM note WHERE id = ?`,
    )
    .get(id);
  const to = db.prepare<[string], string>('SELECT person_id FROM note_to WHERE note_id = ?').pluck().all(id);
  return note && { ...note, to };
}

/** Deletes a thank-you, and with it for whom it was and who hadn't seen it. */
export function deleteNote(db: Writable, id: string): void {
  db.prepare('DELETE FROM note WHERE id = ?').run(id);
}

/** Keeps a thank-you, unread by everyone it is for but its own writer. @param day YYYY-MM-DD */
export function insertNote(db: Writable, day: string, { noteId, to, words, from }: ThankInput): void {
  db.prepare('INSERT INTO note (id, day, words, from_id) VALUES (?, ?, ?, ?)').run(noteId, day, words, from);
  const address = db.prepare('INSERT INTO note_to (person_id, note_id) VALUES (?, ?)');
  const leaveUnread = db.prepare('INSERT INTO unread_note (person_id, day, note_id) VALUES (?, ?, ?)');
  // In the order of their ids: SQLite lays the last one in front, and that mustn't be the writer.
  for (const personId of to.toSorted()) {
    address.run(personId, noteId);
    if (personId !== from) leaveUnread.run(personId, day, noteId);
  }
}

/** How many thank-yous wait for this person. */
export function countUnread(db: Readable, personId: string): number {
  return (
    db.prepare<[string], number>('SELECT count(*) FROM unread_note WHERE person_id = ?').pluck().get(personId) ?? 0
  );
}

/** The thank-yous that wait for this person, newest day first. */
export function unreadOf(db: Readable, personId: string, limit: number): WaitingNote[] {
  return db
    .prepare<[string, number], WaitingNote>(
      `SELECT note.id, note.words, person.name AS "from"
       FROM unread_note JOIN note ON note.id = note_id LEFT JOIN person ON person.id = from_id
       WHERE unread_note.person_id = ? ORDER BY unread_note.day DESC, note_id DESC LIMIT ?`,
    )
    .all(personId, limit);
}

/** This person has seen it. Nothing says when. */
export function deleteUnread(db: Writable, personId: string, noteId: string): void {
  db.prepare('DELETE FROM unread_note WHERE person_id = ? AND note_id = ?').run(personId, noteId);
}
