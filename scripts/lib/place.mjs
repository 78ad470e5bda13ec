// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What the scripts remember between runs and needn't outlive a clean checkout.
 * @param {string} root
 * @param {...string} names
 */
export function cachePath(root, ...names) {
  return join(root, '.cache', ...names);
}
