import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteFolder, newFolder } from '../support/temp-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** A house in which every wall is broken once, and every door that must stay open is used once. */
const HOUSE: Readonly<Record<string, string>> = {
  'src/shared/wire.ts': `export const wire = 1;`,
  'src/shared/domain/day.ts': `export interface Day { day: string }\nexport const day = 1;`,
  'src/shared/domain/week.ts': `export { day } from './day.ts';`,
  'src/shared/contract/index.ts': `import { z } from 'zod';\nimport { oc } from '@orpc/contract';\nimport { day } from '../domain/day.ts';\nexport const contract = [z, oc, day];`,
  'src/main/app.ts': `import { contract } from '../shared/contract/index.ts';\nimport { wall } from './features/wall/service.ts';\nexport const app = [contract, wall];`,
  'src/main/features/wall/service.ts': `import { rows } from './queries.ts';\nexport const wall = rows;`,
  'src/main/features/wall/queries.ts': `import SQLite from 'better-sqlite3';\nexport const rows = SQLite;`,
  'src/main/features/care/service.ts': `export interface Care { done: number }\nexport const care = 1;`,
  'src/main/desktop/index.ts': `import { app } from 'electron';\nimport { app as ours } from '../app.ts';\nexport const desktop = [app, ours];`,
  'src/main/web/index.ts': `import { createServer } from 'node:http';\nimport { WebSocketServer } from 'ws';\nimport { app } from '../app.ts';\nexport const web = [createServer, WebSocketServer, app];`,
  'src/preload/index.ts': `import { contextBridge } from 'electron';\nimport { wire } from '../shared/wire.ts';\nexport const preload = [contextBridge, wire];`,
  'src/main/circle-b.ts': `import type { A } from './circle-a.ts';\nexport interface B { a: A }`,
  'src/renderer/main.tsx': `import { app } from './app/app.tsx';\nexport const main = app;`,
  'src/renderer/app/app.tsx': `import { screen } from '../features/wall/screen.tsx';\nexport const app = screen;`,
  'src/renderer/features/wall/screen.tsx': `import '../../ui/tile.css';\nimport { tile } from '../../ui/tile.tsx';\nimport { contract } from '../../../shared/contract/index.ts';\nexport const screen = [tile, contract];`,
  'src/renderer/features/care/screen.tsx': `export const care = 1;`,
  'src/renderer/features/check-in/check-in.tsx': `import { worry } from './worry/worry.tsx';\nimport { check } from './private-check/check.tsx';\nimport { client } from './detour.ts';\nexport const checkIn = [worry, check, client];`,
  'src/renderer/features/check-in/detour.ts': `export { client } from '../../app/client.ts';`,
  'src/renderer/features/check-in/worry/worry.tsx': `import { tile } from '../../../ui/tile.tsx';\nexport const worry = tile;`,
  'src/renderer/features/check-in/private-check/check.tsx': `import { day } from '../../../../shared/domain/day.ts';\nexport const check = day;`,
  'src/renderer/app/client.ts': `import { createORPCClient } from '@orpc/client';\nexport const client = createORPCClient;`,
  'src/renderer/ui/tile.tsx': `import { useState } from 'react';\nexport const tile = useState;`,
  'src/renderer/ui/tile.css': `.tile { color: inherit }`,
  'tests/support.ts': `export const support = 1;`,
  'tests/wall.test.ts': `import { support } from './support.ts';\nimport { wall } from '../src/main/features/wall/service.ts';\nexport const both = [support, wall];`,
};

/** [rule, the file that breaks it, what it says]: a type import counts like any other. */
const BREAKS: readonly (readonly [rule: string, file: string, code: string])[] = [
  [
    'shared-stands-alone',
    'src/shared/to-main.ts',
    `import type { Care } from '../main/features/care/service.ts';\nexport type A = Care;`,
  ],
  ['shared-stands-alone', 'src/shared/to-renderer.ts', `export { tile } from '../renderer/ui/tile.tsx';`],
  [
    'shared-stands-alone',
    'src/shared/to-node.ts',
    `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`,
  ],
  ['shared-stands-alone', 'src/shared/to-package.ts', `import { v7 } from 'uuid';\nexport const a = v7;`],
  ['domain-is-pure', 'src/shared/domain/to-zod.ts', `import { z } from 'zod';\nexport const a = z;`],
  ['domain-is-pure', 'src/shared/domain/to-wire.ts', `import { wire } from '../wire.ts';\nexport const a = wire;`],
  [
    'main-stands-apart',
    'src/main/to-renderer.ts',
    `import { tile } from '../renderer/ui/tile.tsx';\nexport const a = tile;`,
  ],
  [
    'main-stands-apart',
    'src/main/to-preload.ts',
    `import { preload } from '../preload/index.ts';\nexport const a = preload;`,
  ],
  ['preload-stands-apart', 'src/preload/to-main.ts', `import { app } from '../main/app.ts';\nexport const a = app;`],
  [
    'preload-stands-apart',
    'src/preload/to-renderer.ts',
    `import { tile } from '../renderer/ui/tile.tsx';\nexport const a = tile;`,
  ],
  [
    'renderer-stands-apart',
    'src/renderer/app/to-main.ts',
    `import type { Care } from '../../main/features/care/service.ts';\nexport type A = Care;`,
  ],
  [
    'renderer-stands-apart',
    'src/renderer/app/to-preload.ts',
    `import { preload } from '../../preload/index.ts';\nexport const a = preload;`,
  ],
  ['electron-in-desktop-only', 'src/main/to-electron.ts', `import type { App } from 'electron';\nexport type A = App;`],
  [
    'electron-in-desktop-only',
    'src/renderer/app/to-electron.ts',
    `import { ipcRenderer } from 'electron';\nexport const a = ipcRenderer;`,
  ],
  ['network-in-web-only', 'src/main/to-http.ts', `import { get } from 'node:https';\nexport const a = get;`],
  [
    'network-in-web-only',
    'src/main/features/wall/to-ws.ts',
    `import { WebSocket } from 'ws';\nexport const a = WebSocket;`,
  ],
  [
    'main-features-are-strangers',
    'src/main/features/wall/to-care.ts',
    `import type { Care } from '../care/service.ts';\nexport type A = Care;`,
  ],
  [
    'renderer-features-are-strangers',
    'src/renderer/features/wall/to-care.tsx',
    `import { care } from '../care/screen.tsx';\nexport const a = care;`,
  ],
  [
    'features-know-no-host',
    'src/main/features/wall/to-web.ts',
    `import { web } from '../../web/index.ts';\nexport const a = web;`,
  ],
  [
    'features-know-no-host',
    'src/main/features/wall/to-desktop.ts',
    `import { desktop } from '../../desktop/index.ts';\nexport const a = desktop;`,
  ],
  [
    'features-know-no-host',
    'src/main/features/care/to-app.ts',
    `import type { app } from '../../app.ts';\nexport type A = typeof app;`,
  ],
  [
    'ui-knows-no-feature',
    'src/renderer/ui/to-feature.tsx',
    `import { care } from '../features/care/screen.tsx';\nexport const a = care;`,
  ],
  ['ui-knows-no-feature', 'src/renderer/ui/to-app.tsx', `import { app } from '../app/app.tsx';\nexport const a = app;`],
  [
    'worries-stay-here',
    'src/renderer/features/check-in/worry/to-client.ts',
    `import { client } from '../../../app/client.ts';\nexport const a = client;`,
  ],
  [
    'worries-stay-here',
    'src/renderer/features/check-in/worry/to-detour.ts',
    `import { client } from '../detour.ts';\nexport const a = client;`,
  ],
  [
    'worries-stay-here',
    'src/renderer/features/check-in/private-check/to-orpc.ts',
    `import { createORPCClient } from '@orpc/client';\nexport const a = createORPCClient;`,
  ],
  [
    'worries-stay-here',
    'src/renderer/features/check-in/private-check/to-contract.ts',
    `import type { contract } from '../../../../shared/contract/index.ts';\nexport type A = typeof contract;`,
  ],
  [
    'nothing-needs-tests',
    'src/main/to-tests.ts',
    `import { support } from '../../tests/support.ts';\nexport const a = support;`,
  ],
  ['no-circles', 'src/main/circle-a.ts', `import type { B } from './circle-b.ts';\nexport interface A { b: B }`],
  ['no-dead-ends', 'src/main/to-nowhere.ts', `import { gone } from './gone.ts';\nexport const a = gone;`],
  [
    'no-dead-ends',
    'src/main/to-no-package.ts',
    `import { gone } from 'not-installed-anywhere';\nexport const a = gone;`,
  ],
  ['no-barrels', 'src/renderer/ui/index.ts', `export { tile } from './tile.tsx';`],
  [
    'no-barrel-imports',
    'src/renderer/app/to-barrel.ts',
    `import { tile } from '../ui/index.ts';\nexport const a = tile;`,
  ],
];

/** Both are broken at once by the same import: named here, so that no other double goes unseen. */
const ALSO: readonly (readonly [rule: string, file: string])[] = [
  ['no-barrel-imports', 'src/main/to-preload.ts'],
  ['no-barrel-imports', 'src/renderer/app/to-preload.ts'],
  ['no-barrel-imports', 'src/main/features/wall/to-web.ts'],
  ['no-barrel-imports', 'src/main/features/wall/to-desktop.ts'],
];

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

const house = newFolder();
let broken: string[] = [];

async function cruise(folder: string): Promise<string[]> {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'tests'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 });
  const { violations } = (JSON.parse(stdout) as Report).summary;
  return [...new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
}

beforeAll(async () => {
  for (const [path, code] of [...Object.entries(HOUSE), ...BREAKS.map(([, path, code]) => [path, code] as const)]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${code}\n`);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  broken = await cruise(house);
  // A program of its own, on a machine that may have other work.
}, 60_000);

afterAll(() => {
  deleteFolder(house);
});

describe('who may import whom', () => {
  test.each(BREAKS)('%s stops %s', (rule, file) => {
    expect(broken).toContain(`${rule}: ${file}`);
  });

  test('every rule has a file here that it stops', () => {
    expect(config.forbidden.map(({ name }) => name).sort()).toEqual([...new Set(BREAKS.map(([rule]) => rule))].sort());
  });

  test('the doors that must stay open are open: nothing else is stopped', () => {
    expect(broken).toEqual([...BREAKS, ...ALSO].map(([rule, file]) => `${rule}: ${file}`).sort());
  });
});
