import type { BrowserWindow, WebContents } from 'electron';
import type { Printing } from '../printing.ts';

interface PrintingParts {
  readonly BrowserWindow: typeof BrowserWindow;
}

/** A spooler that hangs never answers, in milliseconds. */
const LONGEST_MS = 30_000;
/** A postcard, in pixels of CSS: the window's size says nothing of the paper's. */
const SIZE = { width: 600, height: 400 };

/**
 * Prints by Electron, with no dialog, from a window that nobody sees and that has no scripts. Called only once
 * Electron is ready.
 */
export function createPrinting({ BrowserWindow }: PrintingParts): Printing {
  async function inWindow<T>(work: (contents: WebContents) => Promise<T>): Promise<T> {
    const window = new BrowserWindow({
      ...SIZE,
      show: false,
      webPreferences: {
        partition: 'printing',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webSecurity: true,
      },
    });
    try {
      return await work(window.webContents);
    } finally {
      window.destroy();
    }
  }

  return {
    printers: () =>
      inWindow(async (contents) => {
        const printers = await contents.getPrintersAsync();
        return printers.map(({ name, displayName }) => ({ name, title: displayName || name }));
      }),
    print: (picture, printer) =>
      inWindow(async (contents) => {
        await contents.loadURL(pageOf(picture));
        return await new Promise<boolean>((resolve) => {
          const tooLong = setTimeout(() => {
            resolve(false);
          }, LONGEST_MS);
          contents.print({ silent: true, printBackground: true, deviceName: printer }, (isTaken) => {
            clearTimeout(tooLong);
            resolve(isTaken);
          });
        });
      }).catch(() => false),
  };
}

/** A page with nothing on it but the picture, as wide as the paper. */
function pageOf(picture: Buffer): string {
  const image = `<img alt="" style="width:100%" src="data:image/png;base64,${picture.toString('base64')}">`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><body style="margin:0">${image}`)}`;
}
