import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { TILE_COLOURS, TILE_SIGNS } from '../domain/person.ts';
import { isBadge, numberProblem } from '../domain/ways.ts';

export const crew = z.object({ id: z.uuid(), name: z.string() });
export type Crew = z.infer<typeof crew>;

export const person = z.object({
  id: z.uuid(),
  crewId: z.uuid(),
  name: z.string(),
  colour: z.enum(TILE_COLOURS),
  sign: z.enum(TILE_SIGNS),
});
export type Person = z.infer<typeof person>;

/** Everyone with a tile, and the crews they stand in. */
export const crewList = z.object({ crews: z.array(crew), people: z.array(person) });
export type CrewList = z.infer<typeof crewList>;

export const contact = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Such as "Crew lead". May be empty. */
  role: z.string(),
  /** A telephone number or another way to reach them, as people read it. */
  reach: z.string(),
});
export type Contact = z.infer<typeof contact>;

/** A number as someone has it: 3 to 12 digits. */
export const numberText = z.string().refine((text) => numberProblem(text) === null);
/** What a badge's reader types. */
export const badgeText = z.string().refine(isBadge);

/** Who somebody is, by what they keyed in or held to the reader. Nothing is kept of having asked. */
const identified = z.object({ personId: z.uuid() });
const identifyErrors = {
  /** Nobody here has it. After a few of these in a row the answer comes later; it never stops coming. */
  NOT_KNOWN: { status: 404 },
} as const;

export const peopleContract = {
  /** Everyone with a tile, and again whenever that changes. Says nothing about who is in. */
  live: oc.output(eventIterator(crewList)),
  /** The people to talk to whom the lead has named, in the lead's order, and again whenever that changes. */
  contacts: oc.output(eventIterator(z.array(contact))),
  byNumber: oc
    .input(z.object({ number: numberText }))
    .output(identified)
    .errors(identifyErrors),
  byBadge: oc
    .input(z.object({ badge: badgeText }))
    .output(identified)
    .errors(identifyErrors),
};
