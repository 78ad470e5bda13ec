import type { WallNote, WallPageInput, WallPlace } from '../../../../shared/contract/wall.ts';
import type { Reaction } from '../../../../shared/domain/thanks.ts';
import type { Readable, Writable } from '../../../database/open.ts';

type Row = Omit<WallNote, 'to' | 'reactions'> & {
  readonly toKind: WallNote['to']['kind'];
  readonly crew: string | null;
  readonly heart: number;
  readonly clap: number;
  readonly meToo: number;
};

const COLUMNS = `note.id, note.day, note.place, moment, words, sticker, writer.name AS "from", to_kind AS toKind,
  crew.name AS crew, heart, clap, me_too AS meToo`;
const NAMES = 'LEFT JOIN person AS writer ON writer.id = from_id LEFT JOIN crew ON crew.id = note.crew_id';

function read(db: Readable, { toKind, crew, heart, clap, meToo, ...note }: Row): WallNote {
  return { ...note, to: recipientsOf(db, note.id, toKind, crew), reactions: { heart, clap, 'me-too': meToo } };
}

function recipientsOf(db: Readable, id: string, kind: WallNote['to']['kind'], crew: string | null): WallNote['to'] {
  switch (kind) {
    case 'everyone':
      return { kind };
    case 'crew':
      return { kind, name: crew ?? '' };
    case 'people':
      return {
        kind,
        people: db
          .prepare<[string], { id: string; name: string }>(
            'SELECT person.id, name FROM note_to JOIN person ON person.id = person_id WHERE note_id = ? ORDER BY person.id',
          )
          .all(id),
      };
  }
}

/** What a page is asked for; a month is its first and its last day. */
export interface PageQuery {
  readonly before: WallPlace;
  /** The first day that counts, YYYY-MM-DD. */
  readonly from: string;
  readonly moment: WallPageInput['moment'];
  readonly to: string | null;
  readonly limit: number;
}

/** Notes that hang behind a place, the newest first. Reads along an index whatever is asked for: never an OFFSET. */
export function notesBehind(db: Readable, query: PageQuery): WallNote[] {
  const { before, from, moment, to, limit } = query;
  const words = { day: before.day, place: before.place, from, limit };
  if (to !== null) {
    return db
      .prepare<object, Row>(
        `SELECT ${COLUMNS} FROM note_to JOIN note ON note.id = note_id ${NAMES}
         WHERE note_to.person_id = @to AND (note_to.day, note_to.place) < (@day, @place) AND note_to.day >= @from
           AND state = 'up' AND (@moment IS NULL OR moment = @moment)
         ORDER BY note_to.day DESC, note_to.place DESC LIMIT @limit`,
      )
      .all({ ...words, to, moment })
      .map((row) => read(db, row));
  }
  const ofMoment = moment === null ? '' : 'moment = @moment AND';
  return db
    .prepare<object, Row>(
      `SELECT ${COLUMNS} FROM note ${NAMES}
       WHERE ${ofMoment} state = 'up' AND (note.day, note.place) < (@day, @place) AND note.day >= @from
       ORDER BY note.day DESC, note.place DESC LIMIT @limit`,
    )
    .all(moment === null ? words : { ...words, moment })
    .map((row) => read(db, row));
}

/** A note that hangs; undefined for any other. */
export function hangingNote(db: Readable, noteId: string): WallNote | undefined {
  const row = db
    .prepare<[string], Row>(`SELECT ${COLUMNS} FROM note ${NAMES} WHERE note.id = ? AND state = 'up'`)
    .get(noteId);
  return row && read(db, row);
}

/** A note, whether it hangs or not. */
export function anyNote(db: Readable, noteId: string): WallNote | undefined {
  const row = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM note ${NAMES} WHERE note.id = ?`).get(noteId);
  return row && read(db, row);
}

/** Notes that are pinned on a day and hang, the newest first. @param today YYYY-MM-DD */
export function pinnedNotes(db: Readable, today: string): WallNote[] {
  return db
    .prepare<[string], Row>(
      `SELECT ${COLUMNS} FROM note ${NAMES} WHERE pinned_until >= ? AND state = 'up' ORDER BY note.day DESC, note.place DESC`,
    )
    .all(today)
    .map((row) => read(db, row));
}

/** The months in which something hangs, YYYY-MM, the newest first. Looks once into each, however much hangs there. */
export function monthsOfNotes(db: Readable): string[] {
  return db
    .prepare<[], string>(
      `WITH RECURSIVE newest(day) AS (
         SELECT max(day) FROM note WHERE state = 'up'
         UNION ALL
         SELECT (SELECT max(day) FROM note WHERE state = 'up' AND day < substr(newest.day, 1, 7))
         FROM newest WHERE newest.day IS NOT NULL
       )
       SELECT substr(day, 1, 7) FROM newest WHERE day IS NOT NULL`,
    )
    .pluck()
    .all();
}

/** Whether the lead held a note back on that day or since. @param day YYYY-MM-DD */
export function heldBackSince(db: Readable, day: string): boolean {
  return db.prepare('SELECT 1 FROM held_back WHERE day >= ? LIMIT 1').get(day) !== undefined;
}

const ADD: Record<Reaction, string> = {
  heart: `UPDATE note SET heart = max(0, heart + ?) WHERE id = ? AND state = 'up'`,
  clap: `UPDATE note SET clap = max(0, clap + ?) WHERE id = ? AND state = 'up'`,
  'me-too': `UPDATE note SET me_too = max(0, me_too + ?) WHERE id = ? AND state = 'up'`,
};

/** Counts a reaction to a note that hangs, or takes one back. @returns false when none hangs there */
export function addReaction(db: Writable, noteId: string, reaction: Reaction, by: 1 | -1): boolean {
  return db.prepare(ADD[reaction]).run(by, noteId).changes > 0;
}

/** Counts a flag on a note that hangs, and takes it down with the last that it takes, unless the lead let it hang. */
export function addFlag(db: Writable, noteId: string, flagsToHide: number): boolean {
  return (
    db
      .prepare(
        `UPDATE note SET flags = flags + 1,
           state = iif(is_approved = 0 AND flags + 1 >= @flagsToHide, 'flags', 'up')
         WHERE id = @noteId AND state = 'up'`,
      )
      .run({ noteId, flagsToHide }).changes > 0
  );
}
