import type { WebContents } from 'electron';
import type { Logger } from 'pino';

/** The wait before the first new try, in milliseconds; each further one waits twice as long. */
export const FIRST_WAIT_MS = 500;
/** The longest wait: a kiosk never gives up, and never spins either. */
export const LONGEST_WAIT_MS = 30_000;
/** A page that has run this long counts as well again. */
export const STEADY_MS = 60_000;

/** Chromium's code for a load that another one replaced: no failure. */
const ABORTED = -3;

type WatchedContents = Pick<WebContents, 'on' | 'once' | 'forcefullyCrashRenderer' | 'isDestroyed'>;

/**
 * Loads the page again when its process is gone, hangs, or the page could not be loaded.
 * @param load starts at the page's home screen, not at the screen that failed
 */
export function keepAlive(contents: WatchedContents, load: () => void, log: Pick<Logger, 'error'>): void {
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;
  let steady: NodeJS.Timeout | undefined;

  function revive(failure: string): void {
    clearTimeout(steady);
    if (retry !== undefined) return;
    const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
    failures += 1;
    log.error({ failure, wait }, 'the page is gone; loading it again');
    retry = setTimeout(() => {
      retry = undefined;
      if (!contents.isDestroyed()) load();
    }, wait);
  }

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    revive(`${reason} (${exitCode})`);
  });
  contents.on('unresponsive', () => {
    // A hung process can't be reloaded; once it is ended, 'render-process-gone' follows.
    contents.forcefullyCrashRenderer();
  });
  contents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) revive(`${description} (${code})`);
  });
  contents.on('did-finish-load', () => {
    clearTimeout(steady);
    steady = setTimeout(() => {
      failures = 0;
    }, STEADY_MS);
  });
  contents.once('destroyed', () => {
    clearTimeout(retry);
    clearTimeout(steady);
  });
}
