import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { createPrinting } from '../../../src/main/desktop/printing.ts';

/** Windows that nobody sees, and what they were told. */
function windowsDouble({ isTaken = true, loads = true } = {}) {
  const told = {
    options: [] as BrowserWindowConstructorOptions[],
    urls: [] as string[],
    printed: [] as unknown[],
    destroyed: 0,
  };
  const contents = {
    getPrintersAsync: () =>
      Promise.resolve([
        { name: 'office_1', displayName: 'Office', description: '', options: {} },
        { name: 'raw', displayName: '', description: '', options: {} },
      ]),
    loadURL(url) {
      told.urls.push(url);
      return loads ? Promise.resolve() : Promise.reject(new Error('ERR_FAILED'));
    },
    print(options, done) {
      told.printed.push(options);
      done?.(isTaken, isTaken ? '' : 'Invalid deviceName provided');
    },
  } satisfies Pick<WebContents, 'getPrintersAsync' | 'loadURL' | 'print'>;
  class Double {
    readonly webContents = contents;
    constructor(options: BrowserWindowConstructorOptions) {
      told.options.push(options);
    }
    destroy(): void {
      told.destroyed += 1;
    }
  }
  return { told, printing: createPrinting({ BrowserWindow: Double as unknown as typeof BrowserWindow }) };
}

describe('printing', () => {
  it('names printers as people know them', async () => {
    const { told, printing } = windowsDouble();
    expect(await printing.printers()).toEqual([
      { name: 'office_1', title: 'Office' },
      { name: 'raw', title: 'raw' },
    ]);
    expect(told.destroyed).toBe(1);
  });

  it('prints a picture on the printer it is told, with no dialog, from a hidden window without scripts', async () => {
    const { told, printing } = windowsDouble();
    const picture = Buffer.from('a picture, and a + in base64: ÿþ');
    expect(await printing.print(picture, 'office_1')).toBe(true);
    expect(told.options).toMatchObject([{ show: false, webPreferences: { javascript: false, sandbox: true } }]);
    expect(told.printed).toEqual([{ silent: true, printBackground: true, deviceName: 'office_1' }]);
    expect(decodeURIComponent(told.urls[0]!)).toContain(`base64,${picture.toString('base64')}"`);
    expect(told.destroyed).toBe(1);
  });

  it.each([{ isTaken: false }, { loads: false }])(
    'says so when it came to nothing, and leaves no window: %o',
    async (how) => {
      const { told, printing } = windowsDouble(how);
      expect(await printing.print(Buffer.from('x'), 'gone')).toBe(false);
      expect(told.destroyed).toBe(1);
    },
  );
});
