import { oc } from '@orpc/contract';
import { z } from 'zod';
import { REGIONS } from '../domain/crisis-lines.ts';
import { LOCALES } from '../domain/locales.ts';
import { pinProblem } from '../domain/pin.ts';
import { areEnoughWays, IDLE_SECONDS, LATEST_DAY_START, NEED_DAYS } from '../domain/room-choices.ts';
import { SHIFT_ENDS_LIMIT } from '../domain/shift-end.ts';
import { leadErrors, writeErrors } from './errors.ts';
import { room, timeZone } from './kiosk.ts';
import { nameText } from './text.ts';

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
  .object({
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
};
