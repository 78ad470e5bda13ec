import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { LOCALES } from '../domain/locales.ts';
import { REGIONS } from '../domain/crisis-lines.ts';
import { TILE_COLOURS, TILE_SIGNS } from '../domain/person.ts';
import { pinProblem } from '../domain/pin.ts';
import { LATEST_DAY_START } from '../domain/room-choices.ts';
import { CREW_LIMIT, PEOPLE_LIMIT } from '../domain/roster.ts';
import { isKnownTimeZone } from '../domain/time-zone.ts';
import { writeErrors } from './errors.ts';
import { nameText as name } from './text.ts';

/** IANA name of a zone that this machine knows. */
export const timeZone = z.string().refine(isKnownTimeZone);

/** What every screen knows of the room. */
export const room = z.object({
  name: z.string(),
  locale: z.enum(LOCALES),
  /** IANA name, such as Europe/Madrid: days and the sky follow it. */
  timeZone: z.string(),
  /** Seconds untouched before the kiosk asks "Still there?". */
  idleSeconds: z.int().positive(),
  /** The hour, 0–12, at which the room's day begins: a shift over midnight is one day. */
  dayStarts: z.int().min(0).max(LATEST_DAY_START),
  /** When shifts end, in minutes since midnight on the room's clock, first to last. */
  shiftEnds: z.array(z.int()),
  /** Whether check-in asks after body, mind and heart. */
  asksFeelings: z.boolean(),
  /** The ways to say who you are. Tiles or numbers, or both, are always among them. */
  ways: z.object({ tiles: z.boolean(), number: z.boolean(), badge: z.boolean() }),
  region: z.enum(REGIONS),
});
export type Room = z.infer<typeof room>;

/** The room, or null before anyone has set it up. */
const kioskState = z.object({ room: room.nullable() });
export type KioskState = z.infer<typeof kioskState>;

const setUpInput = z
  .object({
    room: z.object({ name, locale: z.enum(LOCALES), timeZone }),
    crews: z.array(name).min(1).max(CREW_LIMIT),
    people: z
      .array(
        z.object({
          name,
          /** Index into `crews`. */
          crew: z.int().nonnegative(),
          colour: z.enum(TILE_COLOURS),
          sign: z.enum(TILE_SIGNS),
        }),
      )
      .min(1)
      .max(PEOPLE_LIMIT),
    pin: z.string().refine((pin) => pinProblem(pin) === null),
  })
  .refine(({ crews, people }) => people.every((person) => person.crew < crews.length));
export type SetUpInput = z.infer<typeof setUpInput>;

export const kioskContract = {
  /** The kiosk as it stands, and again whenever it changes. */
  live: oc.output(eventIterator(kioskState)),
  /** First run: room, crews, people and lead PIN in one transaction, all or nothing. */
  setUp: oc
    .input(setUpInput)
    .output(z.void())
    .errors({ ...writeErrors, ALREADY_SET_UP: { status: 409 } }),
};
