import { implement, ORPCError } from '@orpc/server';
import type { Logger } from 'pino';
import { writeErrors } from '../shared/contract/errors.ts';
import { contract } from '../shared/contract/index.ts';
import { createChanges, live } from './changes.ts';
import type { Clock } from './clock.ts';
import { StorageError } from './database/errors.ts';
import { openStore } from './database/open.ts';
import { createCheckInService } from './features/check-in/service.ts';
import { createKioskService } from './features/kiosk/service.ts';
import { createLeadService } from './features/lead/service.ts';
import { createPeopleService } from './features/people/service.ts';
import type { SetUpInput } from '../shared/contract/kiosk.ts';

export interface AppParts {
  /** Path of daybreak.db. */
  readonly database: string;
  /** Secret bytes kept beside the database. */
  readonly pepper: Buffer;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Daybreak without a host: a router to carry to screens, and what a host itself needs to know or do. */
export type App = ReturnType<typeof openApp>;

/**
 * Puts Daybreak together: opens the data, wires the features, and offers one router. It knows neither
 * Electron nor HTTP; a host carries the router to screens.
 * @throws UnusableDatabaseError when the data file is of a newer build, of another program, or damaged
 */
export function openApp({ database, pepper, clock, log }: AppParts) {
  const store = openStore(database);
  const changes = createChanges();
  const people = createPeopleService(store);
  const lead = createLeadService(store, pepper);
  const kiosk = createKioskService(store, { addPeople: people.addAll, preparePin: lead.preparePin });
  const checkIn = createCheckInService(store, clock, kiosk.room);
  checkIn.forgetOldArrivals();

  async function setUp(input: SetUpInput): Promise<boolean> {
    const isNew = await kiosk.setUp(input);
    if (isNew) for (const change of ['kiosk', 'people'] as const) changes.publish(change, {});
    return isNew;
  }

  const os = implement(contract).use(async ({ next, path }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof ORPCError) throw error;
      logFailure(log, path, error);
      if (!(error instanceof StorageError)) throw error;
      // Only with the status that the contract declares does the screen get it by its name.
      throw new ORPCError(error.problem, { ...writeErrors[error.problem], cause: error });
    }
  });

  const router = os.router({
    kiosk: {
      live: os.kiosk.live.handler(({ signal }) => live(changes, 'kiosk', kiosk.state, signal)),
      setUp: os.kiosk.setUp.handler(async ({ input, errors }) => {
        if (!(await setUp(input))) throw errors.ALREADY_SET_UP();
      }),
    },
    people: {
      live: os.people.live.handler(({ signal }) => live(changes, 'people', people.list, signal)),
    },
    checkIn: {
      isIn: os.checkIn.isIn.handler(({ input }) => ({ isIn: checkIn.isIn(input.personId) })),
      checkIn: os.checkIn.checkIn.handler(({ input, errors }) => {
        const result = checkIn.checkIn(input);
        if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
        return { alreadyIn: result === 'already-in' };
      }),
    },
  });

  return {
    router,
    setUp,
    state: kiosk.state,
    close: store.close,
  };
}

/** Says what failed and never what was sent. */
function logFailure(log: Logger, path: readonly string[], error: unknown): void {
  const call = path.join('.');
  if (error instanceof StorageError) {
    log.error({ call, failure: error.problem, sqlite: (error.cause as { code?: string }).code }, 'a write failed');
  } else {
    log.error({ call, failure: error instanceof Error ? error.stack : 'unknown' }, 'a call failed');
  }
}
