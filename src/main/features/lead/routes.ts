import type { RoomChange, RoomSettings } from '../../../shared/contract/lead.ts';
import type { Clock } from '../../clock.ts';
import { letLeadIn, letLeadOut } from '../../lead-session.ts';
import type { Os } from '../../os.ts';
import { contactRoutes, peopleRoutes, type LeadContacts, type LeadPeople } from './people-routes.ts';
import type { PinGate } from './pin-gate.ts';

interface LeadParts {
  readonly clock: Clock;
  readonly gate: PinGate;
  readonly room: {
    /** How it stands; undefined before first run. */
    settings(): RoomSettings | undefined;
    /** Changes it and tells live screens; answers like `settings`. */
    save(change: RoomChange): RoomSettings | undefined;
  };
  readonly people: LeadPeople;
  readonly contacts: LeadContacts;
}

/** What stands under `lead.`; os.ts sees to it that only a lead gets here. */
export function leadRoutes(os: Os, { clock, gate, room, people, contacts }: LeadParts) {
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
      // Without a room there is no PIN, and so no lead.
      read: os.lead.room.read.handler(({ errors }) => {
        const here = room.settings();
        if (here === undefined) throw errors.NOT_LEAD();
        return here;
      }),
      save: os.lead.room.save.handler(({ input, errors }) => {
        const here = room.save(input);
        if (here === undefined) throw errors.NOT_LEAD();
        return here;
      }),
    },
    people: peopleRoutes(os, people),
    contacts: contactRoutes(os, contacts),
  };
}
