import type { RoomChange, RoomSettings } from '../../../shared/contract/lead.ts';
import type { Clock } from '../../clock.ts';
import { letLeadIn, letLeadOut } from '../../lead-session.ts';
import type { Os } from '../../os.ts';
import type { PinGate } from './pin-gate.ts';

interface LeadParts {
  readonly clock: Clock;
  readonly gate: PinGate;
  /** How the room stands; undefined before first run. */
  readonly settings: () => RoomSettings | undefined;
  /** Changes it and tells live screens; answers like `settings`. */
  readonly saveRoom: (change: RoomChange) => RoomSettings | undefined;
}

/** What stands under `lead.`; os.ts sees to it that only a lead gets here. */
export function leadRoutes(os: Os, { clock, gate, settings, saveRoom }: LeadParts) {
  return {
    enter: os.lead.enter.handler(async ({ input, context: { connection }, errors, signal }) => {
      const leaves = connection.leadLeaves;
      const isStillWanted = (): boolean => connection.leadLeaves === leaves && signal?.aborted !== true;
      if (!(await gate.tryPin(input.pin, isStillWanted))) throw errors.WRONG_PIN();
      if (isStillWanted()) letLeadIn(connection, clock);
    }),
    leave: os.lead.leave.handler(({ context: { connection } }) => {
      letLeadOut(connection);
    }),
    room: {
      read: os.lead.room.read.handler(({ errors }) => {
        const here = settings();
        // A lead without a room: its file was taken away under the running kiosk.
        if (here === undefined) throw errors.NOT_LEAD();
        return here;
      }),
      save: os.lead.room.save.handler(({ input, errors }) => {
        const here = saveRoom(input);
        if (here === undefined) throw errors.NOT_LEAD();
        return here;
      }),
    },
  };
}
