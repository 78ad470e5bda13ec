import type { App, Dialog } from 'electron';
import { reportStartFailure, startFailureLine } from '../start-failure.ts';
import { browserFolder, keepBrowserFilesIn } from './browser-files.ts';

interface Parts {
  readonly app: Pick<App, 'exit' | 'isPackaged' | 'isReady' | 'setPath' | 'whenReady'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
}

/**
 * Says why Daybreak can't start and ends it with exit code 1. An installed Daybreak has no terminal to
 * be read in, so it shows a box as well.
 */
export async function failToStart(error: unknown, { app, dialog }: Parts): Promise<void> {
  const code = reportStartFailure(error);
  try {
    if (!app.isPackaged) return;
    if (!app.isReady()) {
      // On Linux a box needs Electron to be ready, and that must not leave files in the usual places.
      keepBrowserFilesIn(browserFolder(null), app);
      await app.whenReady();
    }
    dialog.showErrorBox('Daybreak could not start', startFailureLine(error));
  } catch {
    // A full disk has no room for Chromium either; standard error has the line already.
  } finally {
    app.exit(code);
  }
}
