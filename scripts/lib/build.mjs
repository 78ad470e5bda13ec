// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from './run.mjs';
import { Stop } from './say.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** What a build is made from. */
const SOURCES = [
  'src',
  'resources',
  'project.inlang/settings.json',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Made by a build, so it says nothing about whether one is due. */
const GENERATED = 'src/renderer/paraglide';
/** Without one of these there is nothing to start or to check, whatever the stamp says. */
const RESULTS = ['out/main/web.js', 'out/main/desktop.js', 'out/renderer/index.html', `${GENERATED}/runtime.js`];

/** @param {string} root */
const stampFile = (root) => join(root, 'out', '.stamp');

/**
 * One hash over the names and contents of all that a build is made from.
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  for (const path of SOURCES) addToHash(hash, root, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path relative, with forward slashes on every platform
 */
function addToHash(hash, root, path) {
  const file = join(root, path);
  if (path === GENERATED || !existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) addToHash(hash, root, `${path}/${name}`);
    return;
  }
  const content = readFileSync(file);
  // The length keeps one file's end and the next one's name apart.
  hash.update(`${path}\n${content.length}\n`).update(content);
}

/**
 * Whether out/ was built from what is in the folder now.
 * @param {string} root
 */
export function isBuildFresh(root) {
  if (!RESULTS.every((path) => existsSync(join(root, path)))) return false;
  return readStamp(stampFile(root)) === hashSources(root);
}

/**
 * Builds main, preload and renderer. Quiet unless it fails.
 * @param {string} root
 * @param {string} node the Node to build with
 * @throws Stop
 */
export async function build(root, node) {
  rmSync(stampFile(root), { force: true });
  // Taken before: what someone saves during the build is then seen as new.
  const hash = hashSources(root);
  const env = { ...process.env };
  // A build for development would come out of a shell that happens to say so.
  delete env['NODE_ENV'];
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code, signal, output } = await run(node, [tool, 'build'], { cwd: root, env });
  if (code !== 0) {
    const text = process.stderr.isTTY ? output : stripVTControlCharacters(output);
    process.stderr.write(`${text.trimEnd()}\n`);
    throw new Stop(`The build failed (${signal ?? `exit code ${code}`}). The lines above say why.`);
  }
  writeStamp(stampFile(root), hash);
}
