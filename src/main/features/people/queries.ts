import type { Readable, Writable } from '../../database/open.ts';
import type { Contact, Crew, Person } from '../../../shared/contract/people.ts';

/** Adds a crew. @param crew its position counts from 0, first to last as the lead listed them */
export function insertCrew(db: Writable, crew: Crew & { roomId: string; position: number }): void {
  db.prepare('INSERT INTO crew (id, room_id, name, position) VALUES (@id, @roomId, @name, @position)').run(crew);
}

/** Adds someone with their tile; their crew must be there already. */
export function insertPerson(db: Writable, person: Person): void {
  db.prepare('INSERT INTO person (id, crew_id, name, colour, sign) VALUES (@id, @crewId, @name, @colour, @sign)').run(
    person,
  );
}

/** Every crew, in the order in which the lead listed them. */
export function allCrews(db: Readable): Crew[] {
  return db.prepare<[], Crew>('SELECT id, name FROM crew ORDER BY position').all();
}

/** Everyone with a tile, by name. */
export function allPeople(db: Readable): Person[] {
  return db.prepare<[], Person>('SELECT id, crew_id AS crewId, name, colour, sign FROM person ORDER BY name, id').all();
}

/** Whether there is such a person. */
export function hasPerson(db: Readable, personId: string): boolean {
  return db.prepare('SELECT 1 FROM person WHERE id = ?').get(personId) !== undefined;
}

/**
 * Deletes a person and, through the references to them, what is theirs: arrivals, badge, and what waits for
 * them. Words that nobody else was meant to read go as well; what they signed stays, without them.
 * @returns whether there was such a person
 */
export function deletePerson(db: Writable, personId: string): boolean {
  db.prepare(
    `DELETE FROM note WHERE id IN (SELECT note_id FROM note_to WHERE person_id = @personId)
       AND NOT EXISTS (SELECT 1 FROM note_to WHERE note_id = note.id AND person_id <> @personId)`,
  ).run({ personId });
  db.prepare(
    `DELETE FROM hand_over WHERE id IN (SELECT hand_over_id FROM hand_over_for WHERE person_id = @personId)
       AND NOT EXISTS (SELECT 1 FROM hand_over_for WHERE hand_over_id = hand_over.id AND person_id <> @personId)`,
  ).run({ personId });
  return db.prepare('DELETE FROM person WHERE id = ?').run(personId).changes === 1;
}

/** Who has this number; undefined when nobody does. */
export function personWithNumber(db: Readable, number: string): string | undefined {
  return db.prepare<[string], string>('SELECT id FROM person WHERE number = ?').pluck().get(number);
}

/** @param number null takes it away */
export function saveNumber(db: Writable, personId: string, number: string | null): void {
  db.prepare('UPDATE person SET number = @number WHERE id = @personId').run({ personId, number });
}

export interface BadgeRow {
  readonly personId: string;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

export function allBadges(db: Readable): BadgeRow[] {
  return db.prepare<[], BadgeRow>('SELECT person_id AS personId, salt, hash FROM badge').all();
}

/** Keeps a badge in the place of any that this person had. */
export function saveBadge(db: Writable, badge: BadgeRow): void {
  db.prepare(
    `INSERT INTO badge (person_id, salt, hash) VALUES (@personId, @salt, @hash)
     ON CONFLICT (person_id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash`,
  ).run(badge);
}

export function deleteBadge(db: Writable, personId: string): void {
  db.prepare('DELETE FROM badge WHERE person_id = ?').run(personId);
}

/** How someone can say who they are, besides their tile. */
export interface WaysOfPerson {
  readonly personId: string;
  readonly number: string | null;
  readonly hasBadge: boolean;
}

/** Everyone's number, and whether they have a badge, by name. */
export function allWays(db: Readable): WaysOfPerson[] {
  return db
    .prepare<[], Omit<WaysOfPerson, 'hasBadge'> & { hasBadge: 0 | 1 }>(
      `SELECT person.id AS personId, number, badge.person_id IS NOT NULL AS hasBadge
       FROM person LEFT JOIN badge ON badge.person_id = person.id ORDER BY name, id`,
    )
    .all()
    .map((row) => ({ ...row, hasBadge: row.hasBadge === 1 }));
}

/** The people to talk to, in the order in which the lead put them. */
export function allContacts(db: Readable): Contact[] {
  return db.prepare<[], Contact>('SELECT id, name, role, reach FROM contact ORDER BY position, id').all();
}

/** Adds someone to talk to, after those who are there. */
export function insertContact(db: Writable, contact: Contact & { roomId: string }): void {
  db.prepare(
    `INSERT INTO contact (id, room_id, name, role, reach, position)
     VALUES (@id, @roomId, @name, @role, @reach, (SELECT coalesce(max(position), -1) + 1 FROM contact))`,
  ).run(contact);
}

/** @returns whether there is such a contact */
export function updateContact(db: Writable, contact: Contact): boolean {
  return (
    db.prepare('UPDATE contact SET name = @name, role = @role, reach = @reach WHERE id = @id').run(contact).changes ===
    1
  );
}

export function deleteContact(db: Writable, id: string): void {
  db.prepare('DELETE FROM contact WHERE id = ?').run(id);
}

/** @param position from 0 */
export function placeContact(db: Writable, id: string, position: number): void {
  db.prepare('UPDATE contact SET position = @position WHERE id = @id').run({ id, position });
}
