import { foldName, nameProblem, tidyName, type NameProblem } from './person.ts';

/** The most people one room holds. */
export const PEOPLE_LIMIT = 500;
/** The most crews one room holds: what still fits as tabs. */
export const CREW_LIMIT = 12;

/** One line of a pasted list or a CSV file. */
export interface RosterRow {
  /** The line's number in the file or the pasted text, from 1. */
  readonly line: number;
  readonly name: string;
  /** The crew as it was written; empty means the crew chosen on screen. */
  readonly crew: string;
}

export interface RosterPerson {
  readonly name: string;
  readonly crew: string;
}

export type RosterProblemReason =
  NameProblem | 'twice' | 'crew-too-long' | 'too-many-crews' | 'too-many-people' | 'unreadable';

export interface RosterProblem {
  readonly line: number;
  /** What stood on that line, so that a person can find and mend it. */
  readonly text: string;
  readonly reason: RosterProblemReason;
}

export interface Roster {
  readonly people: readonly RosterPerson[];
  /** Every crew named, in the order they first appear; those that stood before come first. */
  readonly crews: readonly string[];
  readonly problems: readonly RosterProblem[];
}

/**
 * Reads rows into people and crews. A bad row becomes a problem and never stops the good ones.
 * @param before who and what is there already: a name that stands twice in one crew is a problem,
 *   a crew written in another case is the same crew.
 * @param defaultCrew the crew for rows that name none.
 */
export function readRoster(rows: readonly RosterRow[], before: Omit<Roster, 'problems'>, defaultCrew: string): Roster {
  const crews = [...before.crews];
  const people: RosterPerson[] = [];
  const problems: RosterProblem[] = [];
  const seen = new Set(before.people.map(personKey));

  for (const row of rows) {
    const name = tidyName(row.name);
    const wantedCrew = tidyName(row.crew) || defaultCrew;
    const knownCrew = crews.find((crew) => foldName(crew) === foldName(wantedCrew));
    const person = { name, crew: knownCrew ?? wantedCrew };
    const reason = rowProblem(person, {
      twice: seen.has(personKey(person)),
      newCrew: knownCrew === undefined,
      crews: crews.length,
      people: before.people.length + people.length,
    });
    if (reason !== null) {
      problems.push({ line: row.line, text: [row.name, row.crew].map(tidyName).filter(Boolean).join(', '), reason });
      continue;
    }
    if (knownCrew === undefined) crews.push(person.crew);
    seen.add(personKey(person));
    people.push(person);
  }
  return { people, crews, problems };
}

function rowProblem(
  person: RosterPerson,
  found: { twice: boolean; newCrew: boolean; crews: number; people: number },
): RosterProblemReason | null {
  const problem = nameProblem(person.name);
  if (problem !== null) return problem;
  if (nameProblem(person.crew) !== null) return 'crew-too-long';
  if (found.twice) return 'twice';
  if (found.people >= PEOPLE_LIMIT) return 'too-many-people';
  if (found.newCrew && found.crews >= CREW_LIMIT) return 'too-many-crews';
  return null;
}

function personKey(person: RosterPerson): string {
  return `${foldName(person.crew)}\n${tidyName(person.name).toLocaleLowerCase()}`;
}
