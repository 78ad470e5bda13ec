import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CONTACT_LIMIT } from '../domain/contact.ts';
import { REGIONS } from '../domain/crisis-lines.ts';
import { LOCALES } from '../domain/locales.ts';
import { pinProblem } from '../domain/pin.ts';
import { areEnoughWays, IDLE_SECONDS, LATEST_DAY_START, NEED_DAYS } from '../domain/room-choices.ts';
import { SHIFT_ENDS_LIMIT } from '../domain/shift-end.ts';
import { leadErrors, writeErrors } from './errors.ts';
import { room, timeZone } from './kiosk.ts';
import { badgeText, contact, crew, numberText, person } from './people.ts';
import { nameOrNone, nameText } from './text.ts';

const roomSettings = room.extend({
  /** Whether the room remembers for a week who came. */
  keepsArrivals: z.boolean(),
  /** Days for which a need is kept. */
  needDays: z.int().positive(),
});
export type RoomSettings = z.infer<typeof roomSettings>;

const minuteOfDay = z.int().min(0).max(1439);

/** What a lead changes; what isn't named stays as it is. */
const roomChange = z
  .strictObject({
    name: nameText,
    locale: z.enum(LOCALES),
    timeZone,
    idleSeconds: z.int().min(IDLE_SECONDS.least).max(IDLE_SECONDS.most),
    dayStarts: z.int().min(0).max(LATEST_DAY_START),
    shiftEnds: z
      .array(minuteOfDay)
      .max(SHIFT_ENDS_LIMIT)
      .refine((ends) => new Set(ends).size === ends.length),
    asksFeelings: z.boolean(),
    keepsArrivals: z.boolean(),
    ways: room.shape.ways.refine(areEnoughWays),
    region: z.enum(REGIONS),
    needDays: z.literal(NEED_DAYS),
  })
  .exactPartial();
export type RoomChange = z.infer<typeof roomChange>;

const personWithWays = person.extend({ number: z.string().nullable(), hasBadge: z.boolean() });
export type PersonWithWays = z.infer<typeof personWithWays>;

const personId = z.uuid();
const wayErrors = { ...leadErrors, ...writeErrors, NO_SUCH_PERSON: { status: 404 } } as const;

/** What a lead types of someone to talk to. */
const contactText = { name: nameText, role: nameOrNone, reach: nameText };
const contactErrors = { ...leadErrors, ...writeErrors, NO_SUCH_CONTACT: { status: 404 } } as const;

export const leadContract = {
  /**
   * Lets this line into the lead room. A wrong PIN is answered later and later, and never locks anyone out.
   * Anyone may ask, as may whoever leaves.
   */
  enter: oc
    .input(z.object({ pin: z.string().refine((pin) => pinProblem(pin) === null) }))
    .output(z.void())
    .errors({ WRONG_PIN: { status: 401 } }),
  /** Ends this line's session, and lets a PIN that is on its way in nowhere. */
  leave: oc.output(z.void()),
  room: {
    read: oc.output(roomSettings).errors(leadErrors),
    /** Changes what the room has chosen; answers with how it stands then. */
    save: oc
      .input(roomChange)
      .output(roomSettings)
      .errors({ ...leadErrors, ...writeErrors }),
  },
  people: {
    /** Everyone with a tile, by name, and how else they say who they are. */
    list: oc.output(z.object({ crews: z.array(crew), people: z.array(personWithWays) })).errors(leadErrors),
    /** Gives someone a number; null takes it away. */
    setNumber: oc
      .input(z.object({ personId, number: numberText.nullable() }))
      .output(z.void())
      .errors({ ...wayErrors, NUMBER_TAKEN: { status: 409 } }),
    /** Gives someone a badge; null takes it away. */
    setBadge: oc
      .input(z.object({ personId, badge: badgeText.nullable() }))
      .output(z.void())
      .errors({ ...wayErrors, BADGE_TAKEN: { status: 409 } }),
    /** Takes someone off the list for good. Someone who has gone already is gone. */
    remove: oc
      .input(z.object({ personId }))
      .output(z.void())
      .errors({ ...leadErrors, ...writeErrors }),
  },
  contacts: {
    list: oc.output(z.array(contact)).errors(leadErrors),
    /** Keeps someone to talk to; the id is null for someone new, who comes last. */
    save: oc
      .input(z.object({ id: z.uuid().nullable(), ...contactText }))
      .output(z.void())
      .errors({ ...contactErrors, TOO_MANY_CONTACTS: { status: 409 } }),
    /** Puts someone at another place among them, from 0. */
    move: oc
      .input(
        z.object({
          id: z.uuid(),
          to: z
            .int()
            .min(0)
            .max(CONTACT_LIMIT - 1),
        }),
      )
      .output(z.void())
      .errors({ ...leadErrors, ...writeErrors }),
    remove: oc
      .input(z.object({ id: z.uuid() }))
      .output(z.void())
      .errors({ ...leadErrors, ...writeErrors }),
  },
};
