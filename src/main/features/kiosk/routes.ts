import type { SetUpInput } from '../../../shared/contract/kiosk.ts';
import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { KioskService } from './service.ts';

/** @param setUp sets the kiosk up and tells live screens; false when it was set up already */
export function kioskRoutes(
  os: Os,
  { kiosk, changes, setUp }: { kiosk: KioskService; changes: Changes; setUp(input: SetUpInput): Promise<boolean> },
) {
  return {
    live: os.kiosk.live.handler(({ signal }) => live(changes, 'kiosk', kiosk.state, signal)),
    setUp: os.kiosk.setUp.handler(async ({ input, errors }) => {
      if (!(await setUp(input))) throw errors.ALREADY_SET_UP();
    }),
  };
}
