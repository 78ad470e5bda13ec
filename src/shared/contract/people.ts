import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { TILE_COLOURS, TILE_SIGNS } from '../domain/person.ts';

const crew = z.object({ id: z.uuid(), name: z.string() });
export type Crew = z.infer<typeof crew>;

const person = z.object({
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

export const peopleContract = {
  /** Everyone with a tile, and again whenever that changes. Says nothing about who is in. */
  live: oc.output(eventIterator(crewList)),
};
