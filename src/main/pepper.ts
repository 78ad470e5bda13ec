import { randomBytes } from 'node:crypto';
import { closeSync, constants, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './options.ts';

/**
 * The 32 secret bytes of a data folder, made at its first start.
 * @param path the data folder
 * @throws StartError when they are damaged: new ones would lock the lead out
 */
export function readPepper(path: string): Buffer {
  const file = join(path, 'pepper');
  if (existsSync(file)) {
    const kept = readFileSync(file);
    if (kept.length === 32) return kept;
    if (kept.length > 0)
      throw new StartError(`The file ${file} is damaged: it should hold 32 bytes. Put it back from a copy.`);
  }
  const pepper = randomBytes(32);
  const handle = openSync(file, constants.O_CREAT | constants.O_WRONLY | constants.O_TRUNC, 0o600);
  try {
    writeSync(handle, pepper);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return pepper;
}
