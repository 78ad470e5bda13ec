import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { traverseContractProcedures } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../src/shared/contract/index.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Files of a folder by their path from the root, with slashes, without what is generated. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|paraglide)\//.test(path));
}

/** `check-in.module.css` and `0001-room.sql`: lower-case words and hyphens, then what kind of file it is. */
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
const INDEX_FILES = [
  'src/main/desktop/index.ts',
  'src/main/web/index.ts',
  'src/preload/index.ts',
  'src/renderer/index.html',
  'src/shared/contract/index.ts',
];

const kebabProblems = (paths: string[]): string[] =>
  paths.filter(
    (path) =>
      path
        .split('/')
        .slice(1, -1)
        .some((folder) => !/^[a-z0-9-]+$/.test(folder)) || !KEBAB.test(basename(path)),
  );
const barrels = (paths: string[]): string[] =>
  paths.filter((path) => /(^|\/)index\.[^/]+$/.test(path) && !INDEX_FILES.includes(path));
const exportsDefault = (code: string): boolean => /^export default\b|^export \{[^}]*\bas default\b/m.test(code);

describe('how files are named', () => {
  test('every source file has a kebab-case name', () => {
    expect(kebabProblems([...filesIn('src'), ...filesIn('tests')])).toEqual([]);
  });

  test('a name in another style would be found', () => {
    const bad = [
      'src/main/openStore.ts',
      'src/main/features/checkIn/service.ts',
      'src/renderer/ui/Tile.tsx',
      'src/a_b.ts',
    ];
    expect(kebabProblems([...bad, 'src/renderer/ui/big-button.module.css'])).toEqual(bad);
  });

  test('only the contract and the entry points are named index', () => {
    expect(barrels(filesIn('src'))).toEqual([]);
    expect(barrels(['src/renderer/ui/index.ts', 'src/main/features/wall/index.tsx'])).toHaveLength(2);
  });

  test('every export has a name of its own', () => {
    const code = filesIn('src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
    expect(code.filter((path) => exportsDefault(readFileSync(join(root, path), 'utf8')))).toEqual([]);
    expect(exportsDefault('const a = 1;\nexport default a;')).toBe(true);
    expect(exportsDefault('export { a as default };')).toBe(true);
  });
});

interface Schemas {
  readonly inputSchema?: { '~standard': { validate(value: unknown): unknown } };
  readonly outputSchema?: unknown;
}

describe('the contract', () => {
  test('says what every call takes and gives, and one that takes something refuses nonsense', async () => {
    const procedures: [name: string, schemas: Schemas][] = [];
    traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
      procedures.push([path.join('.'), procedure['~orpc'] as Schemas]);
    });
    expect(procedures.map(([name]) => name)).toEqual(expect.arrayContaining(['kiosk.setUp', 'lead.room.save']));
    for (const [name, { inputSchema, outputSchema }] of procedures) {
      expect(outputSchema, name).toBeDefined();
      if (inputSchema !== undefined)
        expect(await inputSchema['~standard'].validate({ nonsense: 1 }), name).toHaveProperty('issues');
    }
  });
});
