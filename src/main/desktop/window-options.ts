import type { BrowserWindowConstructorOptions, Session } from 'electron';

/** The page's paper colour, so that no other shows before the first paint. */
const PAPER = '#fff8ee';

interface WindowParts {
  /** Path of the built preload script. */
  readonly preload: string;
  readonly session: Session;
  /** Whether developer tools can be opened at all. */
  readonly devTools: boolean;
}

/**
 * A window that fills the screen and holds a page with no powers of its own. Electron's safe defaults
 * are written out: a change of default must not change the kiosk.
 */
export function kioskWindowOptions({ preload, session, devTools }: WindowParts): BrowserWindowConstructorOptions {
  return {
    title: 'Daybreak',
    kiosk: true,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: PAPER,
    webPreferences: {
      preload,
      session,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
    },
  };
}
