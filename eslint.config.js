import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/*
 * tests/unit/guard-rails/lint-rules.test.ts proves that each rule of our own can fail.
 * ESLint lets a later block replace a rule's options and never adds to them, so the blocks below spell
 * out, for every folder, the whole list that holds there.
 */

const namedExports = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name: a default export has another name in every file that imports it.',
  },
];

// A keyword in capitals, or a whole phrase in any case: "Select a crew" is a sentence, not SQL.
const sqlKeyword = String.raw`/^\s*(SELECT|INSERT|REPLACE|UPDATE|DELETE|CREATE|DROP|ALTER)\b/`;
const sqlPhrase = String.raw`/^\s*(select\s[^]+\sfrom|(insert|replace)\s+into|delete\s+from|update\s+\w+\s+set|(create|drop|alter)\s+(table|index|view|trigger)|with\s+\w+\s+as)\s/i`;
const sqlInQueries = [
  {
    selector: [sqlKeyword, sqlPhrase]
      .flatMap((sql) => [`Literal[value=${sql}]`, `TemplateElement[value.raw=${sql}]`])
      .join(', '),
    message: "SQL stands in a feature's queries.ts or in a migration.",
  },
];

const noRawIpc = [
  {
    selector: 'Identifier[name=/^ipc(Main|Renderer)$/]',
    message: 'Screens and main speak over the contract; only src/main/desktop and src/preload know IPC.',
  },
];

const catalogueOnce = [
  'error',
  {
    patterns: [
      {
        group: ['**/paraglide/**', '**/paraglide'],
        message: 'Take words from renderer/locales/messages.ts: it changes the language on screen without a reload.',
      },
    ],
  },
];

/** Ways out of the page and into what outlives it. */
const waysOut = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel', 'MessageChannel'],
  ...['postMessage', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'navigator', 'history'],
  ...['location', 'opener', 'parent', 'top', 'Worker', 'SharedWorker', 'Notification'],
];
const worriesStayHere = [
  'error',
  ...waysOut.map((name) => ({ name, message: 'A worry, and the private check, are neither kept nor sent.' })),
];

const ts = { files: ['**/*.{ts,tsx}'], ignores: ['**/*.d.ts'] };

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'src/renderer/paraglide/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a sentence reads as it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `for await (const _ of events)`: what comes carries nothing, that it comes is the point.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Services are closures: `this` means nothing in them, so a method may be handed on as it is.
      '@typescript-eslint/unbound-method': 'off',
      // An index signature is a lookup, and reads as one: env['DAYBREAK_DATA'], styles['door'].
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },

  // What ships.
  {
    ...ts,
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...namedExports, ...sqlInQueries, ...noRawIpc],
      'no-restricted-imports': catalogueOnce,
      // Log lines go to the data folder through log.ts, which redacts them.
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/main/features/**/queries.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namedExports, ...noRawIpc] },
  },
  {
    files: ['src/main/desktop/**/*.ts', 'src/preload/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namedExports, ...sqlInQueries] },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // TanStack Router stops a navigation by throwing what is no Error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }] },
      ],
    },
  },
  {
    files: ['src/renderer/features/check-in/{worry,private-check}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': worriesStayHere,
      // By way of an object that has them, too.
      'no-restricted-properties': [
        'error',
        ...waysOut.flatMap((property) => ['window', 'globalThis', 'self'].map((object) => ({ object, property }))),
        { object: 'document', property: 'cookie' },
      ],
    },
  },
  { files: ['src/renderer/locales/messages.ts'], rules: { 'no-restricted-imports': 'off' } },

  // What checks it: SQL looks into the file, a long test is still one sentence.
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...namedExports],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  // Node scripts that run before anything is built: plain JavaScript, no types to check.
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      ecmaVersion: 'latest',
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'Buffer', 'URL', 'fetch', 'AbortSignal', 'AbortController', 'structuredClone'],
          ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance', 'WebSocket'],
          ...['module', 'require', '__dirname', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
          // Inside page.evaluate a script speaks to the page.
          ...['document', 'window', 'location'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-const-assign': 'error',
      'no-dupe-keys': 'error',
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-negation': 'error',
      'no-constant-condition': 'error',
      'no-var': 'error',
      'no-eval': 'error',
      'no-empty': 'error',
      'prefer-const': 'error',
      'require-yield': 'error',
      'valid-typeof': 'error',
      'use-isnan': 'error',
      eqeqeq: 'error',
    },
  },
);
