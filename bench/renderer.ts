import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { startServer } from './support/children.ts';
import { openBrowser } from './support/browser.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { alternate, spread } from './support/stats.ts';

const renderer = resolve(import.meta.dirname, '../out/renderer');

/** What the page may fetch before it draws: JavaScript as a server would send it. */
const SCRIPT_LIMIT_KIB = 200;
const PAINTS = { warmUp: 3, samples: 21 };

/** What the page loads before home stands there, and how soon it does. */
export async function benchRenderer(folder: string): Promise<Line[]> {
  return [scriptSize(), ...(await firstPaint(folder))];
}

/** The scripts that index.html names: the entry and what it preloads. */
function scriptSize(): Line {
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
  if (scripts.length === 0) throw new Error('index.html names no script');
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(renderer, script))).length, 0);
  const size = bytes / 1024;
  return {
    name: `first scripts, of ${SCRIPT_LIMIT_KIB} KiB`,
    unit: 'KiB',
    measured: { p50: size },
    ratio: size / SCRIPT_LIMIT_KIB,
    limit: 1,
  };
}

/** Home of a room that is set up, against a page that is React and one heading, from the same server. */
async function firstPaint(folder: string): Promise<Line[]> {
  const daybreak = await startDaybreak(join(folder, 'data'));
  await setUpLargeRoom(daybreak);
  const page = join(folder, 'blank-page');
  await buildBlankPage(page);
  const blank = await startServer(join(import.meta.dirname, 'baseline/blank-host.ts'), [page]);
  const browser = await openBrowser();
  try {
    const samples = await alternate(
      PAINTS,
      () => viewOf(browser, daybreak.url),
      () => viewOf(browser, blank.url),
    );
    // The first paint is Daybreak's sign; the greeting has to wait for the host's answer, and is held too.
    return [
      { name: 'home, first paint', limit: 1.5, of: (views: View[]) => views.map(({ paint }) => paint) },
      { name: 'home, greeting', limit: 3, of: (views: View[]) => views.map(({ heading }) => heading) },
    ].map(({ name, limit, of }) => {
      const [measured, baseline] = [spread(of(samples.measured)), spread(of(samples.baseline))];
      return { name, unit: 'ms', measured, baseline, ratio: measured.p50 / baseline.p50, limit };
    });
  } finally {
    await browser.close();
    await Promise.all([daybreak.end(), blank.end()]);
  }
}

/** When a page showed something, in milliseconds from its request. */
interface View {
  /** First contentful paint. */
  readonly paint: number;
  /** The heading is in the page. */
  readonly heading: number;
}

/** Opens a page in a context of its own: nothing is cached. */
async function viewOf(browser: Browser, url: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('h1') === null) return;
        performance.mark('heading');
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return await page.evaluate(
      () =>
        new Promise<View>((resolve) => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntriesByName('first-contentful-paint')) {
              resolve({
                paint: entry.startTime,
                heading: performance.getEntriesByName('heading')[0]?.startTime ?? NaN,
              });
            }
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}

async function buildBlankPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'blank-page'),
    base: './',
    build: { outDir, emptyOutDir: true, target: 'chrome130', modulePreload: { polyfill: false } },
  });
}
