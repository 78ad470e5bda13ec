import type { App, BrowserWindow, IpcMain, session } from 'electron';
import type { Host } from '../host.ts';
import type { RendererFiles } from '../renderer-files.ts';
import { APP_SCHEME } from '../../shared/wire.ts';
import { guardContents, guardSession } from './guard.ts';
import { keepAlive } from './keep-alive.ts';
import { quitByKeyboard } from './leave.ts';
import { acceptPagePort } from './page-port.ts';
import { answerPage, PAGE_URL } from './page.ts';
import { savePictures } from './pictures.ts';
import { kioskWindowOptions } from './window-options.ts';

export interface KioskParts {
  readonly app: Pick<App, 'getPath' | 'isPackaged' | 'quit'>;
  readonly ipcMain: Pick<IpcMain, 'on'>;
  readonly session: Pick<typeof session, 'fromPartition'>;
  readonly BrowserWindow: typeof BrowserWindow;
}

interface Built {
  readonly files: RendererFiles;
  /** Path of the built preload script. */
  readonly preload: string;
}

/** Opens the kiosk's one window on the app. Electron must be ready. */
export function openKiosk(electron: KioskParts, host: Pick<Host, 'app' | 'log'>, { files, preload }: Built): void {
  const { app, ipcMain } = electron;
  // Without "persist:" a partition lives in memory alone.
  const session = electron.session.fromPartition('kiosk');
  guardSession(session);
  savePictures(session, app.getPath('pictures'));
  session.protocol.handle(APP_SCHEME, answerPage(files));

  const window = new electron.BrowserWindow(kioskWindowOptions({ preload, session, devTools: !app.isPackaged }));
  const contents = window.webContents;
  const load = (): void => {
    // A load that fails is reported to keepAlive by 'did-fail-load' too.
    window.loadURL(PAGE_URL).catch(() => undefined);
  };
  guardContents(contents, host.log);
  keepAlive(contents, load, host.log);
  quitByKeyboard(contents, app);
  acceptPagePort({ ipcMain, contents, router: host.app.router, log: host.log });
  contents.on('preload-error', (_event, _path, error) => {
    host.log.error({ failure: error.stack }, 'preload failed');
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  load();
}
