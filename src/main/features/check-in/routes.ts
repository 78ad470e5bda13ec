import type { Os } from '../../os.ts';
import type { CheckInService } from './service.ts';

export function checkInRoutes(os: Os, { checkIn }: { checkIn: CheckInService }) {
  return {
    isIn: os.checkIn.isIn.handler(({ input }) => ({ isIn: checkIn.isIn(input.personId) })),
    checkIn: os.checkIn.checkIn.handler(({ input, errors }) => {
      const result = checkIn.checkIn(input);
      if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
      return { alreadyIn: result === 'already-in' };
    }),
  };
}
