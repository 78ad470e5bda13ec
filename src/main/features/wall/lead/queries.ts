import type { AuditLine, HeldNote, ListedWord, MomentInput, WallRules } from '../../../../shared/contract/lead-wall.ts';
import type { Locale } from '../../../../shared/domain/locales.ts';
import type { NoteMoment } from '../../../../shared/domain/thanks.ts';
import type { Readable, Writable } from '../../../database/open.ts';
import type { NoteState } from '../queries.ts';

/** How a note stands before the lead. */
export interface Standing {
  readonly state: NoteState;
  /** 0 where it hasn't hung yet. */
  readonly place: number;
}

export function standingOf(db: Readable, noteId: string): Standing | undefined {
  return db.prepare<[string], Standing>('SELECT state, place FROM note WHERE id = ?').get(noteId);
}

/** Ids of notes that don't hang, the oldest day first, and why: the oldest that wait and the newest that are hidden. */
export function notesDown(db: Readable, limit: number): { readonly id: string; readonly why: HeldNote['why'] }[] {
  return db
    .prepare<object, { id: string; why: HeldNote['why'] }>(
      `SELECT id, why FROM (
         SELECT * FROM (SELECT id, state AS why, day, place FROM note
           WHERE state <> 'up' AND state <> 'hidden' ORDER BY day, place, id LIMIT @limit)
         UNION ALL
         SELECT * FROM (SELECT id, state AS why, hidden_on AS day, place FROM note
           WHERE state = 'hidden' AND state <> 'up' ORDER BY hidden_on DESC, place DESC, id DESC LIMIT @limit)
       ) ORDER BY day, place, id`,
    )
    .all({ limit });
}

/** The lead has read it: no flag takes it down again. */
export function approveNote(db: Writable, noteId: string): void {
  db.prepare(`UPDATE note SET state = 'up', is_approved = 1, flags = 0, hidden_on = NULL WHERE id = ?`).run(noteId);
}

/** @param today YYYY-MM-DD */
export function hideNote(db: Writable, noteId: string, today: string): void {
  db.prepare(`UPDATE note SET state = 'hidden', hidden_on = @today, pinned_until = NULL WHERE id = @noteId`).run({
    noteId,
    today,
  });
}

/** Counts that a note was held back on a day. @param today YYYY-MM-DD */
export function countHeldBack(db: Writable, today: string): void {
  db.prepare('INSERT INTO held_back (day, times) VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET times = times + 1').run(
    today,
  );
}

/** Pins a note that hangs until a day; null lets it go. @returns false when none hangs there */
export function pinNote(db: Writable, noteId: string, until: string | null): boolean {
  return db.prepare(`UPDATE note SET pinned_until = ? WHERE id = ? AND state = 'up'`).run(until, noteId).changes > 0;
}

export function findRules(db: Readable, roomId: string): WallRules | undefined {
  return db.prepare<[string], WallRules>('SELECT mode, printer FROM wall_rule WHERE room_id = ?').get(roomId);
}

export function saveRules(db: Writable, roomId: string, rules: WallRules): void {
  db.prepare(
    `INSERT INTO wall_rule (room_id, mode, printer) VALUES (@roomId, @mode, @printer)
     ON CONFLICT (room_id) DO UPDATE SET mode = excluded.mode, printer = excluded.printer`,
  ).run({ roomId, ...rules });
}

export function listWords(db: Readable): ListedWord[] {
  return db.prepare<[], ListedWord>('SELECT locale, list, word FROM wall_word ORDER BY locale, list, word').all();
}

/** @returns false when it stood there already */
export function addWord(db: Writable, word: ListedWord): boolean {
  return (
    db
      .prepare('INSERT INTO wall_word (locale, list, word) VALUES (@locale, @list, @word) ON CONFLICT DO NOTHING')
      .run(word).changes > 0
  );
}

/** @returns false when it didn't stand there */
export function removeWord(db: Writable, word: ListedWord): boolean {
  return (
    db.prepare('DELETE FROM wall_word WHERE locale = @locale AND list = @list AND word = @word').run(word).changes > 0
  );
}

export interface MomentRow {
  readonly locale: Locale;
  readonly moment: NoteMoment;
  readonly name: string | null;
  /** A JSON array of sentences. */
  readonly starters: string | null;
}

export function listMoments(db: Readable): MomentRow[] {
  return db.prepare<[], MomentRow>('SELECT locale, moment, name, starters FROM wall_moment').all();
}

export function saveMoment(db: Writable, { locale, moment, name, starters }: MomentInput): void {
  if (name === null && starters === null) {
    db.prepare('DELETE FROM wall_moment WHERE locale = ? AND moment = ?').run(locale, moment);
    return;
  }
  db.prepare(
    `INSERT INTO wall_moment (locale, moment, name, starters) VALUES (@locale, @moment, @name, @starters)
     ON CONFLICT (locale, moment) DO UPDATE SET name = excluded.name, starters = excluded.starters`,
  ).run({ locale, moment, name, starters: starters && JSON.stringify(starters) });
}

/** Writes down what a lead did. @param day YYYY-MM-DD */
export function addAct(db: Writable, day: string, act: AuditLine['act'], about: string): void {
  db.prepare('INSERT INTO wall_act (id, day, act, about) SELECT coalesce(max(id), 0) + 1, ?, ?, ? FROM wall_act').run(
    day,
    act,
    about,
  );
}

/** What leads did before one line, the newest first. @param before a line's id, null for the newest */
export function actsBefore(db: Readable, before: number | null, limit: number): AuditLine[] {
  return db
    .prepare<object, AuditLine>(
      `SELECT id, day, act, about FROM wall_act WHERE @before IS NULL OR id < @before ORDER BY id DESC LIMIT @limit`,
    )
    .all({ before, limit });
}
