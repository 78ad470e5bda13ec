import type { Readable, Writable } from '../../database/open.ts';
import type { Crew, Person } from '../../../shared/contract/people.ts';

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
