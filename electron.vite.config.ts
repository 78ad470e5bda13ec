import { resolve } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

// Everything is bundled but better-sqlite3, which carries a binary, and electron itself.
const bundled = { externalizeDeps: { exclude: [] as string[] } };

export default defineConfig({
  main: {
    build: {
      ...bundled,
      outDir: at('out/main'),
      rolldownOptions: { input: { desktop: at('src/main/desktop/index.ts'), web: at('src/main/web/index.ts') } },
    },
  },
  preload: {
    build: {
      ...bundled,
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    base: './',
    plugins: [
      paraglideVitePlugin({
        project: at('project.inlang'),
        outdir: at('src/renderer/paraglide'),
        emitTsDeclarations: true,
        strategy: ['globalVariable', 'baseLocale'],
      }),
      react(),
    ],
    build: {
      outDir: at('out/renderer'),
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
