import type { Logger } from 'pino';
import { openApp, type App } from './app.ts';
import { systemClock } from './clock.ts';
import { takeDataFolder, type DataFolder } from './data-folder.ts';
import { sampleRoom } from './demo.ts';
import { openLog } from './log.ts';
import { readOptions, type Options } from './options.ts';
import type { Printing } from './printing.ts';

export interface Host {
  readonly app: App;
  readonly folder: DataFolder;
  readonly options: Options;
  readonly log: Logger;
  /** Closes the data and lets the folder go. Safe to call twice. */
  close(): void;
}

/** What a host can do beyond showing screens. */
export interface HostParts {
  readonly printing?: Printing;
}

/**
 * What every host does before it shows a screen: read the options, take the data folder, open the app.
 * @throws StartError, UnusableDatabaseError, StorageError; `startFailureLine` has words for each
 */
export async function openHost(args: readonly string[], env: NodeJS.ProcessEnv, parts: HostParts = {}): Promise<Host> {
  const options = readOptions(args, env);
  const folder = takeDataFolder(options);
  try {
    const log = await openLog(folder.logs);
    const { database, pepper, resets } = folder;
    const app = openApp({ database, pepper, resets, clock: systemClock, log, ...parts });
    if (options.demo && app.state().room === null) {
      try {
        await app.setUp(sampleRoom());
      } catch (error) {
        app.close();
        throw error;
      }
    }
    let open = true;
    return {
      app,
      folder,
      options,
      log,
      close() {
        if (!open) return;
        open = false;
        try {
          app.close();
        } finally {
          folder.release();
        }
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}
