import type { Os } from '../../os.ts';
import type { HandOverService } from './hand-overs.ts';
import type { HereForYouService } from './here-for-you.ts';
import type { CheckInService } from './service.ts';

export function checkInRoutes(
  os: Os,
  { checkIn, hereForYou }: { checkIn: CheckInService; hereForYou: HereForYouService },
) {
  return {
    isIn: os.checkIn.isIn.handler(({ input }) => ({ isIn: checkIn.isIn(input.personId) })),
    checkIn: os.checkIn.checkIn.handler(({ input, errors }) => {
      const result = checkIn.checkIn(input);
      if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
      return { alreadyIn: result === 'already-in' };
    }),
    hereForYou: os.checkIn.hereForYou.handler(({ input }) => hereForYou.waitingFor(input.personId)),
    shown: os.checkIn.shown.handler(({ input }) => {
      hereForYou.shown(input);
    }),
  };
}

export function checkOutRoutes(os: Os, { checkIn }: { checkIn: CheckInService }) {
  return {
    leave: os.checkOut.leave.handler(({ input }) => {
      checkIn.leave(input);
    }),
  };
}

export function handOverRoutes(os: Os, { handOvers }: { handOvers: HandOverService }) {
  return {
    leave: os.handOver.leave.handler(({ input, errors }) => {
      const result = handOvers.leave(input);
      if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
      if (result === 'too-late') throw errors.TOO_LATE();
    }),
  };
}
