// @ts-check
import { build, isBuildFresh } from './build.mjs';
import { withLock } from './lock.mjs';
import { findNode } from './node-choice.mjs';
import { arePackagesReady, installPackages, isFirstTime } from './packages.mjs';
import { cachePath } from './place.mjs';
import { say } from './say.mjs';

/**
 * What is said before the packages are installed.
 * @param {{ firstTime: boolean, alsoBuild: boolean }} what
 */
export function installLine({ firstTime, alsoBuild }) {
  const reason = firstTime ? 'first time only' : 'they changed';
  return `Setting up${alsoBuild ? ' (1/2)' : ''}: installing packages, ${reason} …`;
}

/**
 * What is said before a build.
 * @param {boolean} alsoInstalled
 */
export function buildLine(alsoInstalled) {
  return `Setting up${alsoInstalled ? ' (2/2)' : ''}: building …`;
}

/**
 * Installs and builds what is missing or stale, and says so; says nothing when all is there.
 * @param {string} root
 * @param {{ built?: boolean, force?: boolean }} [what] built: also build (default); force: even if fresh
 * @returns {Promise<string>} the Node to run with
 * @throws Stop
 */
export async function setUp(root, { built = true, force = false } = {}) {
  const isDone = () => arePackagesReady(root) && !force && (!built || isBuildFresh(root));
  if (isDone()) return findNode(root);
  return withLock(
    cachePath(root, 'set-up.lock'),
    () => doSetUp(root, { built, force }),
    () => say('Another Daybreak is setting up this folder; waiting for it …'),
  );
}

/**
 * @param {string} root
 * @param {{ built: boolean, force: boolean }} what
 */
async function doSetUp(root, { built, force }) {
  const install = !arePackagesReady(root);
  if (install) {
    say(installLine({ firstTime: isFirstTime(root), alsoBuild: built }));
    await installPackages(root);
  }
  const node = findNode(root);
  if (built && (force || !isBuildFresh(root))) {
    say(buildLine(install));
    await build(root, node);
  }
  return node;
}
