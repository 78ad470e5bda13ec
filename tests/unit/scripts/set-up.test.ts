import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources, isBuildFresh } from '../../../scripts/lib/build.mjs';
import { electronState } from '../../../scripts/lib/electron.mjs';
import { withLock } from '../../../scripts/lib/lock.mjs';
import { chooseNode, isNewEnough } from '../../../scripts/lib/node-choice.mjs';
import { installFailureLine, isUnreachable, npmCommand } from '../../../scripts/lib/npm.mjs';
import { arePackagesReady, isInstalled } from '../../../scripts/lib/packages.mjs';
import { buildLine, installLine } from '../../../scripts/lib/set-up.mjs';
import { writeStamp } from '../../../scripts/lib/stamp.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'daybreak-scripts-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('the Node to run with', () => {
  const old = { path: '/old', version: 'v20.20.2' };

  it('is new enough from 22.12', () => {
    expect(['v22.12.0', 'v22.13.1', 'v24.0.0', 'v100.0.0'].every(isNewEnough)).toBe(true);
    expect(['v22.11.9', 'v20.20.2', 'v9.99.0'].some(isNewEnough)).toBe(false);
  });

  it('is the one at hand, else the one that came with the packages', () => {
    expect(chooseNode({ path: '/new', version: 'v24.1.0' }, null)).toBe('/new');
    expect(chooseNode(old, { path: '/bundled', version: 'v24.21.0' })).toBe('/bundled');
  });

  it('is asked for in one line where there is none', () => {
    expect(() => chooseNode(old, null)).toThrow(
      'Daybreak needs Node 22.12 or newer on this machine; this is v20.20.2. Install a newer Node and start again.',
    );
  });
});

describe('an installation that fails', () => {
  it('says to connect when the registry was out of reach', () => {
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'E403', 'ENOTCACHED']) {
      const line = installFailureLine(`npm warn old\nnpm error code ${code}\nnpm error syscall connect\n`);
      expect(line).toContain(`can't be fetched (${code})`);
      expect(line).toContain('connect and start again');
      expect(line).not.toContain('\n');
    }
  });

  it("says npm's reason and where its log is when it was something else", () => {
    const output = [
      'npm error code EBADPLATFORM',
      'npm error Unsupported platform for x',
      'npm error A complete log of this run can be found in: /home/me/.npm/_logs/1-debug-0.log',
    ].join('\n');
    expect(installFailureLine(output)).toBe(
      "Installing the packages failed: Unsupported platform for x (npm's log: /home/me/.npm/_logs/1-debug-0.log)",
    );
    expect(installFailureLine('')).toBe('Installing the packages failed: no reason given');
  });

  it('is not taken for a missing network because a package has such a name', () => {
    expect(installFailureLine('npm error code EUNKNOWN\nnpm error about ETIMEDOUT-tools')).toMatch(/^Installing/);
  });

  it('says so when package.json and its lockfile differ', () => {
    expect(installFailureLine('npm error code EUSAGE\nnpm error … are in sync. Please …')).toContain("don't match");
  });

  it('counts a registry that answers anything at all as within reach', () => {
    expect(isUnreachable('npm error code ENOTFOUND\n')).toBe(true);
    expect(isUnreachable('npm error code E404\nnpm error 404 Not Found')).toBe(false);
    expect(isUnreachable('npm error code E403\n')).toBe(false);
  });
});

describe('npm', () => {
  it('is the very one that started the script, and not another package manager', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/npm/bin/npm-cli.js' }, 'linux').args).toEqual([
      '/usr/lib/npm/bin/npm-cli.js',
    ]);
    expect(npmCommand({ npm_execpath: '/usr/lib/yarn.js' }, 'linux').command).toBe('npm');
  });

  it('runs through a shell on Windows', () => {
    expect(npmCommand({}, 'win32')).toEqual({ command: 'npm.cmd', args: [], shell: true });
  });
});

describe('packages', () => {
  const linux = { platform: 'linux', arch: 'x64' };
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/linux': { version: '1.0.0', optional: true, os: 'linux', cpu: ['x64'] },
    'node_modules/mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  };
  const a = wanted['node_modules/a'];
  const here = wanted['node_modules/linux'];

  it('are there when all that this machine needs is', () => {
    expect(isInstalled(wanted, { 'node_modules/a': a, 'node_modules/linux': here }, linux)).toBe(true);
  });

  it('are not there when one is missing, another version, or optional and for this very machine', () => {
    expect(isInstalled(wanted, { 'node_modules/linux': here }, linux)).toBe(false);
    expect(
      isInstalled(wanted, { 'node_modules/a': { ...a, version: '2.0.0' }, 'node_modules/linux': here }, linux),
    ).toBe(false);
    expect(isInstalled(wanted, { 'node_modules/a': a }, linux)).toBe(false);
  });

  it('are missing in a fresh copy and after an installation that was cut off', () => {
    put('package-lock.json', JSON.stringify({ packages: { 'node_modules/a': a } }));
    expect(arePackagesReady(root)).toBe(false);
    put('node_modules/a/package.json', '{}');
    expect(arePackagesReady(root)).toBe(false);
  });

  it('are due again when the lockfile changed', () => {
    put('package-lock.json', JSON.stringify({ packages: { 'node_modules/a': a } }));
    put('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': a } }));
    expect(arePackagesReady(root)).toBe(true);
    put('package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { ...a, version: '2.0.0' } } }));
    expect(arePackagesReady(root)).toBe(false);
  });
});

describe('a build', () => {
  beforeEach(() => {
    put('package-lock.json', '{}');
    put('src/main/a.ts', 'a');
    put('resources/x.json', '{}');
    const results = ['out/main/web.js', 'out/main/desktop.js', 'out/renderer/index.html'];
    for (const path of [...results, 'src/renderer/paraglide/runtime.js']) put(path, '');
    writeStamp(join(root, 'out/.stamp'), hashSources(root));
  });

  it('is fresh while nothing it is made from changes', () => {
    expect(isBuildFresh(root)).toBe(true);
  });

  it('is stale when a file changes, moves, comes or goes', () => {
    for (const change of [
      () => {
        put('src/main/a.ts', 'b');
      },
      () => {
        put('src/main/b.ts', '');
      },
      () => {
        put('resources/x.json', '[]');
      },
      () => {
        put('package-lock.json', '{ }');
      },
      () => {
        rmSync(join(root, 'src/main/a.ts'));
      },
    ]) {
      writeStamp(join(root, 'out/.stamp'), hashSources(root));
      change();
      expect(isBuildFresh(root)).toBe(false);
    }
  });

  it('is not made stale by what it generates itself', () => {
    put('src/renderer/paraglide/messages.js', 'new');
    expect(isBuildFresh(root)).toBe(true);
  });

  it('is due when its stamp or its results are gone', () => {
    rmSync(join(root, 'out/main/web.js'));
    expect(isBuildFresh(root)).toBe(false);
    put('out/main/web.js', '');
    rmSync(join(root, 'out/.stamp'));
    expect(isBuildFresh(root)).toBe(false);
  });
});

describe('Electron', () => {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: undefined };

  it('is missing until its program is there, and failed once that was tried', () => {
    put('node_modules/electron/package.json', '{"version":"9.9.9"}');
    expect(electronState(root, env)).toBe('missing');
    put('.cache/electron-9.9.9.failed', '');
    expect(electronState(root, env)).toBe('failed');
    put('node_modules/electron/package.json', '{"version":"9.9.10"}');
    expect(electronState(root, env)).toBe('missing');
  });

  it('is not ready with the program of another version, or one that was only half unpacked', () => {
    put('node_modules/electron/package.json', '{"version":"9.9.9"}');
    put('node_modules/electron/dist/electron', '');
    put('node_modules/electron/dist/version', '9.9.9');
    expect(electronState(root, env)).toBe('missing');
    put('node_modules/electron/path.txt', 'electron');
    expect(electronState(root, env)).not.toBe('missing');
    put('node_modules/electron/dist/version', '9.9.8');
    expect(electronState(root, env)).toBe('missing');
  });
});

describe('two starts at once', () => {
  it('set up one after the other', async () => {
    const file = join(root, '.cache/set-up.lock');
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('one')), withLock(file, work('two'), () => order.push('two waits'))]);
    expect(order).toEqual(['one begins', 'two waits', 'one ends', 'two begins', 'two ends']);
  });

  it('are not kept waiting by one that was killed', async () => {
    // No process has this id: Linux and macOS end well below.
    put('.cache/set-up.lock', '2147483646');
    await expect(withLock(join(root, '.cache/set-up.lock'), () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('leave no lock behind', async () => {
    const file = join(root, '.cache/set-up.lock');
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(() => readFileSync(file)).toThrow();
  });
});

describe('what set-up says', () => {
  it('counts its steps only when there are two', () => {
    expect(installLine({ firstTime: true, alsoBuild: true })).toBe(
      'Setting up (1/2): installing packages, first time only …',
    );
    expect(installLine({ firstTime: false, alsoBuild: false })).toBe('Setting up: installing packages, they changed …');
    expect(buildLine(true)).toBe('Setting up (2/2): building …');
    expect(buildLine(false)).toBe('Setting up: building …');
  });
});
