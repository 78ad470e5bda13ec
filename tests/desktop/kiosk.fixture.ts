import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

export interface Kiosk {
  readonly electron: ElectronApplication;
  readonly page: Page;
}

interface Fixtures {
  /** A data folder of this test's own. */
  data: string;
  /** Starts Daybreak in Electron as `npm start` does; what is still open is closed after the test. */
  start: (...flags: string[]) => Promise<Kiosk>;
}

/** The environment without what would lead Daybreak elsewhere. */
function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !entry[0].startsWith('DAYBREAK_') && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(kept);
}

export const test = base.extend<Fixtures>({
  // Playwright reads which fixtures one needs from these braces.
  data: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'daybreak-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
  // `data` is asked for so that its folder outlives the app that has files open in it.
  start: async ({ data: _data }, use) => {
    const open = new Set<ElectronApplication>();
    await use(async (...flags) => {
      const electron = await _electron.launch({ args: [root, ...flags], env: cleanEnvironment() });
      open.add(electron);
      electron.once('close', () => open.delete(electron));
      return { electron, page: await electron.firstWindow() };
    });
    for (const electron of [...open]) await electron.close();
  },
});

export { expect } from '@playwright/test';
