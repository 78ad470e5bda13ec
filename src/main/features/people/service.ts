import { v7 as uuidv7 } from 'uuid';
import type { SetUpInput } from '../../../shared/contract/kiosk.ts';
import type { CrewList } from '../../../shared/contract/people.ts';
import type { Store, Writable } from '../../database/open.ts';
import { allCrews, allPeople, deletePerson, insertCrew, insertPerson } from './queries.ts';

export interface PeopleService {
  /** Every crew in its order and everyone with a tile, by name. */
  list(): CrewList;
  /** Adds crews and people inside the caller's transaction. A person's `crew` is an index into `crews`. */
  addAll(db: Writable, roomId: string, crews: SetUpInput['crews'], people: SetUpInput['people']): void;
  /**
   * Takes someone off the list for good: their tile, number and badge, when they came, what was written to them
   * alone. Skies can't go with them: nobody knows which are theirs.
   * @returns false when there is no such person
   * @throws StorageError when the disk is full or fails
   */
  remove(personId: string): boolean;
}

/** The crews and the people with a tile. @param store the open database */
export function createPeopleService(store: Store): PeopleService {
  return {
    list: () => ({ crews: allCrews(store.read), people: allPeople(store.read) }),
    addAll(db, roomId, crews, people) {
      const crewIds = crews.map((name, position) => {
        const id = uuidv7();
        insertCrew(db, { id, roomId, name, position });
        return id;
      });
      for (const { crew, ...tile } of people) {
        const crewId = crewIds[crew];
        if (crewId === undefined) throw new RangeError(`There is no crew number ${crew}`);
        insertPerson(db, { id: uuidv7(), crewId, ...tile });
      }
    },
    remove: (personId) => store.write((db) => deletePerson(db, personId)),
  };
}
