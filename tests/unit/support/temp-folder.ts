import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder outside the repository; the caller deletes it. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'daybreak-test-'));
}

export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A new folder for one test, gone once it has finished. Call it inside the test. */
export function tempFolder(): string {
  const folder = newFolder();
  onTestFinished(() => {
    deleteFolder(folder);
  });
  return folder;
}
