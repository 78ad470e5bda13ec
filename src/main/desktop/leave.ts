import type { App, WebContents } from 'electron';
import type { Logger } from 'pino';
import type { Host } from '../host.ts';

type Signals = Pick<NodeJS.Process, 'on'>;

/** Closes the data when the app ends, whichever way it is asked to: a closed window, a signal, or quit. */
export function closeHostOnQuit(
  app: Pick<App, 'on' | 'quit'>,
  host: Pick<Host, 'close'> & { readonly log: Pick<Logger, 'error'> },
  signals: Signals = process,
): void {
  app.on('window-all-closed', () => {
    app.quit();
  });
  // Not before-quit: until the window is closed, a tap can still be on its way.
  app.on('will-quit', () => {
    try {
      host.close();
    } catch (error) {
      host.log.error({ failure: String(error) }, 'the data could not be closed');
    }
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    signals.on(signal, () => {
      app.quit();
    });
  }
}

/**
 * Ctrl+Q or Cmd+Q ends the kiosk. There is no menu to do it, on macOS kiosk mode bars every other way,
 * and a keyboard is only there while someone looks after the machine.
 */
export function quitByKeyboard(contents: Pick<WebContents, 'on'>, app: Pick<App, 'quit'>): void {
  contents.on('before-input-event', (event, input) => {
    const isQuit = input.type === 'keyDown' && (input.control || input.meta) && input.key.toLowerCase() === 'q';
    if (!isQuit) return;
    event.preventDefault();
    app.quit();
  });
}
