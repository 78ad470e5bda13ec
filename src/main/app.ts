import type { Logger } from 'pino';
import type { SetUpInput } from '../shared/contract/kiosk.ts';
import { createChanges } from './changes.ts';
import { systemSleep, type Clock, type Sleep } from './clock.ts';
import { openStore } from './database/open.ts';
import { createOs } from './os.ts';
import type { Printing } from './printing.ts';
import { createRouter } from './router.ts';
import { createServices } from './services.ts';

export interface AppParts {
  /** Path of daybreak.db. */
  readonly database: string;
  /** Secret bytes kept beside the database. */
  readonly pepper: Buffer;
  /** The folder of the crew's own resets; see features/resets. */
  readonly resets: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** How the answer to a wrong try is made to wait. */
  readonly sleep?: Sleep;
  /** How this host prints; left out where it can't. */
  readonly printing?: Printing;
}

/** Daybreak without a host: a router to carry to screens, and what a host itself needs to know or do. */
export type App = ReturnType<typeof openApp>;

/**
 * Puts Daybreak together: opens the data, wires the features, and offers one router. It knows neither
 * Electron nor HTTP; a host carries the router to screens.
 * @throws UnusableDatabaseError when the data file is of a newer build, of another program, or damaged
 */
export function openApp({ database, pepper, resets, clock, log, sleep = systemSleep, printing }: AppParts) {
  const store = openStore(database);
  const changes = createChanges();
  const services = createServices({ store, changes, clock, log, pepper, resetsFolder: resets });
  const { kiosk, days, privacy } = services;

  privacy.forget();
  days.onTurn(privacy.forget);
  days.onTurn(() => {
    changes.publish('care', {});
    // An answer that has had its time is gone from the board as well.
    changes.publish('needs', {});
    // A pin has had its week, and a note its time.
    services.wall.readAnew();
  });
  store.onWrite(() => {
    changes.publish('written', {});
  });

  async function setUp(input: SetUpInput): Promise<boolean> {
    const isNew = await kiosk.setUp(input);
    if (isNew) {
      days.look();
      for (const change of ['kiosk', 'people'] as const) changes.publish(change, {});
    }
    return isNew;
  }

  return {
    router: createRouter(createOs({ clock, log }), { services, changes, clock, sleep, printing, setUp }),
    setUp,
    state: kiosk.state,
    close() {
      days.stop();
      privacy.stop();
      store.close();
    },
  };
}
