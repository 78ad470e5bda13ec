import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { openHost } from '../host.ts';
import { openRendererFiles } from '../renderer-files.ts';
import { logUncaught } from '../uncaught.ts';
import { ownArguments } from './arguments.ts';
import { browserFolder, keepBrowserFilesIn } from './browser-files.ts';
import { openKiosk } from './kiosk.ts';
import { closeHostOnQuit } from './leave.ts';
import { PAGE_SCHEME } from './page.ts';
import { createPrinting } from './printing.ts';
import { failToStart } from './start-up.ts';

// Electron takes all of this only before it is ready. app.enableSandbox() is missing on purpose: the
// window asks for the sandbox itself, and that call would undo the --no-sandbox of a system without one.
protocol.registerSchemesAsPrivileged([PAGE_SCHEME]);
app.commandLine.appendSwitch('disable-pinch');
Menu.setApplicationMenu(null);

try {
  // Electron isn't ready before this module is through, so these awaits hold it back; awaiting
  // whenReady here would wait for ever.
  const host = await openHost(ownArguments(process.argv, app.isPackaged), process.env, {
    printing: createPrinting({ BrowserWindow }),
  });
  try {
    logUncaught(host.log);
    const isThrowAway = host.options.demo && host.options.data === null;
    keepBrowserFilesIn(browserFolder(isThrowAway ? null : host.folder.path), app);
    const files = openRendererFiles(join(import.meta.dirname, '../renderer'));
    const preload = join(import.meta.dirname, '../preload/index.cjs');
    host.folder.announce('its own window');
    closeHostOnQuit(app, host);
    void app
      .whenReady()
      .then(() => {
        openKiosk({ app, ipcMain, session, BrowserWindow }, host, { files, preload });
      })
      .catch((error: unknown) => {
        host.close();
        return failToStart(error, { app, dialog });
      });
  } catch (error) {
    host.close();
    throw error;
  }
} catch (error) {
  void failToStart(error, { app, dialog });
}
