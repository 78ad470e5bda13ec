import type { PostInput, Recipients } from '../../../shared/contract/wall.ts';
import type { Readable, Writable } from '../../database/open.ts';

/** Why a note doesn't hang on the wall; "up" where it does. */
export type NoteState = 'up' | 'words' | 'all' | 'flags' | 'hidden';

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

/** Everyone with a tile, in the order of their ids. */
export function everyone(db: Readable): string[] {
  return db.prepare<[], string>('SELECT id FROM person ORDER BY id').pluck().all();
}

/** Everyone of a crew, in the order of their ids. */
export function peopleOfCrew(db: Readable, crewId: string): string[] {
  return db.prepare<[string], string>('SELECT id FROM person WHERE crew_id = ? ORDER BY id').pluck().all(crewId);
}

/** A thank-you as it is kept. */
export interface KeptNote extends Pick<PostInput, 'moment' | 'words' | 'sticker'> {
  /** YYYY-MM-DD */
  readonly day: string;
  /** 0 where it hasn't hung yet. */
  readonly place: number;
  readonly state: NoteState;
  readonly fromId: string | null;
  readonly toKind: Recipients['kind'];
  readonly crewId: string | null;
  /** Ids of those it is for. */
  readonly to: readonly string[];
}

export function findNote(db: Readable, id: string): KeptNote | undefined {
  const note = db
    .prepare<[string], Omit<KeptNote, 'to'>>(
      `SELECT day, place, state, moment, words, sticker, from_id AS fromId, to_kind AS toKind, crew_id AS crewId
       FROM note WHERE id = ?`,
    )
    .get(id);
  return note && { ...note, to: peopleOfNote(db, id) };
}

function peopleOfNote(db: Readable, noteId: string): string[] {
  return db.prepare<[string], string>('SELECT person_id FROM note_to WHERE note_id = ?').pluck().all(noteId);
}

/** Deletes a thank-you, and with it for whom it was and who hadn't seen it. @returns false when there is no such note */
export function deleteNote(db: Writable, id: string): boolean {
  return db.prepare('DELETE FROM note WHERE id = ?').run(id).changes > 0;
}

/** A thank-you to keep. */
export interface NewNote extends Omit<PostInput, 'draftId' | 'to'> {
  readonly id: string;
  readonly to: Recipients;
  /** Ids of those whom that means today. */
  readonly people: readonly string[];
  /** YYYY-MM-DD */
  readonly day: string;
  readonly state: NoteState;
}

/** Keeps a thank-you, which doesn't hang yet and waits for nobody. */
export function insertNote(db: Writable, { id, day, state, moment, words, sticker, from, to, people }: NewNote): void {
  db.prepare(
    `INSERT INTO note (id, day, state, moment, words, sticker, from_id, to_kind, crew_id)
     VALUES (@id, @day, @state, @moment, @words, @sticker, @from, @kind, @crewId)`,
  ).run({
    ...{ id, day, state, moment, words, sticker, from, kind: to.kind },
    crewId: to.kind === 'crew' ? to.crewId : null,
  });
  addressNote(db, { id, day, place: 0 }, people);
}

interface Place {
  readonly id: string;
  readonly day: string;
  readonly place: number;
}

function addressNote(db: Writable, { id, day, place }: Place, people: readonly string[]): void {
  const address = db.prepare('INSERT INTO note_to (person_id, day, place, note_id) VALUES (?, ?, ?, ?)');
  // In the order of their ids: SQLite lays the last one in front, and that mustn't be the writer.
  for (const personId of people.toSorted()) address.run(personId, day, place, id);
}

/**
 * Hangs a thank-you before the others of a day, unread by everyone it is for but its own writer.
 * @param day YYYY-MM-DD
 */
export function hangNote(db: Writable, id: string, day: string): void {
  const place = lastPlace(db, day) + 1;
  db.prepare(`UPDATE note SET state = 'up', day = @day, place = @place WHERE id = @id`).run({ id, day, place });
  const people = peopleOfNote(db, id);
  db.prepare('DELETE FROM note_to WHERE note_id = ?').run(id);
  addressNote(db, { id, day, place }, people);
  const writer = db.prepare<[string], string | null>('SELECT from_id FROM note WHERE id = ?').pluck().get(id);
  const leaveUnread = db.prepare('INSERT INTO unread_note (person_id, day, note_id) VALUES (?, ?, ?)');
  for (const personId of people.toSorted()) if (personId !== writer) leaveUnread.run(personId, day, id);
}

function lastPlace(db: Readable, day: string): number {
  return db.prepare<[string], number | null>('SELECT max(place) FROM note WHERE day = ?').pluck().get(day) ?? 0;
}

/** How many thank-yous that hang wait for this person. */
export function countUnread(db: Readable, personId: string): number {
  return (
    db
      .prepare<[string], number>(
        `SELECT count(*) FROM unread_note JOIN note ON note.id = note_id WHERE person_id = ? AND state = 'up'`,
      )
      .pluck()
      .get(personId) ?? 0
  );
}

/** The thank-yous that hang and wait for this person, newest day first. */
export function unreadOf(db: Readable, personId: string, limit: number): WaitingNote[] {
  return db
    .prepare<[string, number], WaitingNote>(
      `SELECT note.id, note.words, person.name AS "from"
       FROM unread_note JOIN note ON note.id = note_id LEFT JOIN person ON person.id = from_id
       WHERE unread_note.person_id = ? AND state = 'up' ORDER BY unread_note.day DESC, note_id DESC LIMIT ?`,
    )
    .all(personId, limit);
}

/** This person has seen it. Nothing says when. */
export function deleteUnread(db: Writable, personId: string, noteId: string): void {
  db.prepare('DELETE FROM unread_note WHERE person_id = ? AND note_id = ?').run(personId, noteId);
}

/** Whether any note has hung since before a day. @param day YYYY-MM-DD */
export function hungBefore(db: Readable, day: string): boolean {
  return db.prepare(`SELECT 1 FROM note WHERE state = 'up' AND day < ? LIMIT 1`).get(day) !== undefined;
}

/** Whom nobody has thanked by name or with their crew since a day, in the order of their ids. @param day YYYY-MM-DD */
export function unthankedSince(db: Readable, day: string): string[] {
  return db
    .prepare<[string], string>(
      `SELECT id FROM person WHERE NOT EXISTS
         (SELECT 1 FROM note_to JOIN note ON note.id = note_id
          WHERE person_id = person.id AND note_to.day >= ? AND to_kind <> 'everyone' AND state = 'up')
       ORDER BY id`,
    )
    .pluck()
    .all(day);
}
