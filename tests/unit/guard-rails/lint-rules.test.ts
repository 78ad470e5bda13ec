import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

// Our own rules look at words only, so the files need not exist: rules that ask for types are off here.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  ],
});

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const BREAKS = [
  ['a default export', 'no-restricted-syntax', 'src/main/x.ts', 'export default 1;'],
  ['a default export in disguise', 'no-restricted-syntax', 'src/main/x.ts', 'const a = 1;\nexport { a as default };'],
  ['SQL in a service', 'no-restricted-syntax', 'src/main/features/wall/service.ts', "export const a = 'SELECT 1';"],
  ['SQL in a template', 'no-restricted-syntax', 'src/main/app.ts', 'export const a = `\n  DELETE FROM sky`;'],
  ['SQL in small letters', 'no-restricted-syntax', 'src/main/app.ts', "export const a = 'insert into sky values (1)';"],
  [
    'SQL with a value in it',
    'no-restricted-syntax',
    'src/main/app.ts',
    'export const a = (b: string) => `UPDATE ${b}`;',
  ],
  [
    'SQL in the database folder',
    'no-restricted-syntax',
    'src/main/database/open.ts',
    "export const a = 'DROP TABLE x';",
  ],
  ['SQL on a screen', 'no-restricted-syntax', 'src/renderer/app/x.tsx', "export const a = 'CREATE TABLE x (y)';"],
  ['raw IPC in a feature', 'no-restricted-syntax', 'src/main/features/wall/service.ts', 'ipcMain.handle();'],
  ['raw IPC in queries', 'no-restricted-syntax', 'src/main/features/wall/queries.ts', 'ipcMain.handle();'],
  ['raw IPC on a screen', 'no-restricted-syntax', 'src/renderer/app/x.ts', 'window.ipcRenderer.send();'],
  [
    'words past the switch',
    'no-restricted-imports',
    'src/renderer/app/x.ts',
    "import { m } from '../paraglide/messages.js';\nm();",
  ],
  ['console in main', 'no-console', 'src/main/x.ts', "console.log('hello');"],
  ['console on a screen', 'no-console', 'src/renderer/app/x.tsx', "console.error('hello');"],
  ['a file to get lost in', 'max-lines', 'src/main/x.ts', 'export const a = 1;\n'.repeat(301)],
  [
    'a function to get lost in',
    'max-lines-per-function',
    'src/main/x.ts',
    `export function a() {\n${'a();\n'.repeat(61)}}`,
  ],
  [
    'a hook behind a condition',
    'react-hooks/rules-of-hooks',
    'src/renderer/ui/x.tsx',
    'export function X({ a }: { a: boolean }) { if (a) useState(); return null; }',
  ],
  [
    'a worry that is kept',
    'no-restricted-globals',
    'src/renderer/features/check-in/worry/x.ts',
    "localStorage.setItem('worry', 'rent');",
  ],
  [
    'a worry that is sent',
    'no-restricted-properties',
    'src/renderer/features/check-in/worry/x.tsx',
    "export const a = () => window.fetch('/rent');",
  ],
  [
    'a private answer that is kept',
    'no-restricted-properties',
    'src/renderer/features/check-in/private-check/x.tsx',
    "document.cookie = 'ill';",
  ],
  [
    'a private answer that is sent',
    'no-restricted-globals',
    'src/renderer/features/check-in/private-check/x.ts',
    "navigator.sendBeacon('/ill');",
  ],
  ['a default export in a test', 'no-restricted-syntax', 'tests/unit/x.test.ts', 'export default 1;'],
  ['an unknown name in a script', 'no-undef', 'scripts/x.mjs', 'nowhere();'],
  ['a double negation of equality', 'eqeqeq', 'src/main/x.ts', 'export const a = (b: unknown) => b == 1;'],
] as const;

const FINE = [
  ['SQL in queries', 'src/main/features/wall/queries.ts', "export const a = 'SELECT 1';"],
  ['a pragma in the database folder', 'src/main/database/open.ts', "export const a = 'journal_mode = WAL';"],
  [
    'a sentence that begins like SQL',
    'src/renderer/app/x.tsx',
    "export const a = 'Update Daybreak, then select a crew';",
  ],
  ['IPC in desktop', 'src/main/desktop/window.ts', "ipcMain.on('a', () => undefined);"],
  ['IPC in preload', 'src/preload/index.ts', "ipcRenderer.on('a', () => undefined);"],
  [
    'words in the one file that switches them',
    'src/renderer/locales/messages.ts',
    "import { m } from '../paraglide/messages.js';\nm();",
  ],
  ['SQL in a test', 'tests/unit/x.test.ts', "export const a = 'SELECT 1';"],
  ['a long test', 'tests/unit/x.test.ts', `export function a() {\n${'a();\n'.repeat(400)}}`],
  ['console in a script', 'scripts/x.mjs', "console.log('hello');"],
  ['a default export in a configuration', 'vitest.config.ts', 'export default 1;'],
] as const;

describe('what lint refuses', () => {
  test.each(BREAKS)('%s: %s', async (_, rule, file, code) => {
    expect(await brokenRules(file, code)).toContain(rule);
  });

  test.each(FINE)('%s is fine', async (_, file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });

  test.each(['src/main/app.ts', 'src/renderer/main.tsx', 'tests/unit/x.test.ts'])(
    'types are checked strictly in %s',
    async (file) => {
      const plain = new ESLint({ cwd: root });
      const config = (await plain.calculateConfigForFile(resolve(root, file))) as { rules: Record<string, [number]> };
      for (const rule of [
        'no-floating-promises',
        'no-unsafe-argument',
        'no-unnecessary-condition',
        'prefer-nullish-coalescing',
      ])
        expect(config.rules[`@typescript-eslint/${rule}`]?.[0], rule).toBe(2);
    },
  );
});
