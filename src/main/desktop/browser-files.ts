import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Where Chromium may write what it must: preferences, lock files, graphics caches. The page's own session
 * is kept in memory, so nothing anyone does on screen is among it.
 * @param dataFolder null for a throw-away folder, gone when the program ends
 * @returns the folder
 */
export function browserFolder(dataFolder: string | null): string {
  if (dataFolder !== null) return join(dataFolder, 'browser');
  const folder = mkdtempSync(join(tmpdir(), 'daybreak-browser-'));
  process.once('exit', () => {
    emptied(folder);
  });
  return folder;
}

/**
 * Makes Chromium keep its files in one folder, emptied first: nothing gathers there, and a power cut
 * can't leave it a damaged file to trip over. Must be called before Electron is ready.
 */
export function keepBrowserFilesIn(folder: string, app: Pick<App, 'setPath'>): void {
  emptied(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of ['userData', 'sessionData', 'crashDumps'] as const) app.setPath(name, folder);
}

function emptied(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows won't delete what a process of an earlier start still holds open. The next start will.
  }
}
