/**
 * The rules of docs' "the rooms": who may import whom. `npm test` fails on a break, and
 * tests/unit/guard-rails/dependency-rules.test.ts proves that each rule can fail.
 *
 * A rule's comment is what someone reads whose change it stopped: it says why, and what to do instead.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      severity: 'error',
      comment:
        'Both sides load src/shared, so it may need neither: only itself, zod and @orpc/contract. ' +
        'Move what needs Node, Electron or the page to main or renderer.',
      from: { path: '^src/shared/' },
      to: { pathNot: ['^src/shared/', '(^|/)node_modules/(zod|@orpc/contract)/', '^(zod|@orpc/contract)$'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'src/shared/domain holds pure rules and imports nothing outside itself, not even zod.',
      from: { path: '^src/shared/domain/' },
      to: { pathNot: '^src/shared/domain/' },
    },
    {
      name: 'main-stands-apart',
      severity: 'error',
      comment: 'main never imports preload or renderer. What both sides need goes to src/shared.',
      from: { path: '^src/main/' },
      to: { path: '^src/(preload|renderer)/' },
    },
    {
      name: 'preload-stands-apart',
      severity: 'error',
      comment: 'preload never imports main or renderer. What both sides need goes to src/shared.',
      from: { path: '^src/preload/' },
      to: { path: '^src/(main|renderer)/' },
    },
    {
      name: 'renderer-stands-apart',
      severity: 'error',
      comment: 'renderer never imports main or preload: it asks through the contract.',
      from: { path: '^src/renderer/' },
      to: { path: '^src/(main|preload)/' },
    },
    {
      name: 'electron-in-desktop-only',
      severity: 'error',
      comment: 'Only src/main/desktop and src/preload know Electron: everything else must run in a browser and Node.',
      from: { path: '^src/', pathNot: '^src/(main/desktop|preload)/' },
      to: { path: '^electron($|/)|(^|/)node_modules/electron/' },
    },
    {
      name: 'network-in-web-only',
      severity: 'error',
      comment: 'Only src/main/web opens a socket: the rest of main knows no HTTP, and Daybreak phones nobody.',
      from: { path: '^src/', pathNot: '^src/main/web/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram)$|^ws$|(^|/)node_modules/(@types/)?ws/' },
    },
    {
      name: 'main-features-are-strangers',
      severity: 'error',
      comment: 'A feature never imports a sibling: src/main/app.ts hands each what it needs of the others.',
      from: { path: '^src/main/features/([^/]+)/' },
      to: { path: '^src/main/features/', pathNot: '^src/main/features/$1/' },
    },
    {
      name: 'renderer-features-are-strangers',
      severity: 'error',
      comment:
        'A feature never imports a sibling: src/renderer/app puts them together, renderer/ui holds common parts.',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'features-know-no-host',
      severity: 'error',
      comment: 'A feature runs the same in Electron and over the web: it imports neither host, nor what composes it.',
      from: { path: '^src/main/features/' },
      to: { path: '^src/main/(web|desktop)/|^src/main/(app|host)\\.ts$' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      comment:
        'renderer/ui holds touch primitives: it gets words and data through props, and imports no feature nor app.',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/(features|app)/' },
    },
    {
      name: 'worries-stay-here',
      severity: 'error',
      comment:
        'What someone writes at the door, and what they answer in the private check, is for nobody: these two folders ' +
        'reach neither the host nor the contract, by whatever detour. Hand them what they show through props.',
      from: { path: '^src/renderer/features/check-in/(worry|private-check)/' },
      to: {
        path: '^src/renderer/app/|^src/shared/contract/|^src/shared/wire\\.ts$|(^|/)node_modules/(@orpc|partysocket)/|^(@orpc/|partysocket)',
        reachable: true,
      },
    },
    {
      name: 'nothing-needs-tests',
      severity: 'error',
      comment: 'What ships never imports what tests it.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-ends',
      severity: 'error',
      comment: 'The import leads nowhere: a typing error, a deleted file or a package that is not installed.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'Import the file that holds the thing. Only contract/index.ts and the entry points may be named index.',
      from: {
        path: '^src/.*(^|/)index\\.[cm]?[jt]sx?$',
        pathNot: '^src/(shared/contract|main/web|main/desktop|preload)/index\\.ts$',
      },
      to: {},
    },
    {
      name: 'no-barrel-imports',
      severity: 'error',
      comment: 'Import the file that holds the thing. Only contract/index.ts is there to be imported.',
      from: {},
      to: { path: '^src/.*(^|/)index\\.[cm]?[jt]sx?$', pathNot: '^src/shared/contract/index\\.ts$' },
    },
  ],
  options: {
    // Type imports count too: a type that leaks across a wall pulls the code after it one day.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Generated, and absent before the first build; eslint.config.js says who may import it.
    exclude: { path: '(^|/)renderer/paraglide/|(^|/)\\.\\.?/paraglide/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types', 'style'],
      mainFields: ['module', 'main', 'types', 'style'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
