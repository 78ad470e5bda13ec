import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { SHIPPED_RESETS } from '../src/main/features/resets/shipped.ts';
import type { ResetScript } from '../src/shared/domain/reset-script.ts';
import { planReset } from '../src/shared/domain/reset-timeline.ts';
import { openBrowser } from './support/browser.ts';
import { heapOf } from './support/memory.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { spread } from './support/stats.ts';
import { traceOf } from './support/trace.ts';

/** How much slower than this machine the page's processor is made. */
const THROTTLE = 4;
const TASK_LIMIT_MS = 50;
/** Script, style and paint of one frame. */
const FRAME_LIMIT_MS = 6;
/** A frame of a screen that draws sixty a second. */
const FRAME_MS = 1000 / 60;
/** How far from its schedule a phase may change. */
const LATE_LIMIT_MS = 20;
const RUNS = 50;
const GROWTH_LIMIT_MIB = 2;
/** How long a reset is traced; the trace of two minutes would be larger than what reads it. */
const TRACED_MS = 20_000;

/** The one with the most phases in two minutes, and the one whose drawing moves most. */
const BREATH = scriptOf('cyclic-sigh');
const FIGURE = scriptOf('stretch');

function scriptOf(id: string): ResetScript {
  const content = SHIPPED_RESETS.find((reset) => reset.id === id)?.content;
  if (content === undefined) throw new Error(`There is no reset ${id}`);
  return { ...(content as ResetScript), id };
}

/** A reset on a machine four times slower than this one, and fifty of them one after the other. */
export async function benchResets(folder: string): Promise<Line[]> {
  const host = await startDaybreak(join(folder, 'data'));
  await setUpLargeRoom(host);
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({
      ...{ viewport: { width: 1920, height: 1080 }, hasTouch: true, locale: 'en', reducedMotion: 'no-preference' },
    });
    return [
      await drawing(browser, context, host.url, BREATH),
      await drawing(browser, context, host.url, FIGURE),
      [await schedule(context, host.url)],
      [await growth(context, host.url)],
    ].flat();
  } finally {
    await browser.close();
    await host.end();
  }
}

async function openFirstPage(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}#/resets/${id}`);
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
}

async function slowDown(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
}

/** What a stretch of a reset asks of the page's main thread. */
async function drawing(browser: Browser, context: BrowserContext, url: string, script: ResetScript): Promise<Line[]> {
  const page = await context.newPage();
  try {
    await openFirstPage(page, url, script.id);
    await begin(page);
    await slowDown(page);
    // Into its second phase at least, with what had to be loaded loaded.
    await page.waitForTimeout(1000);
    const { longestTask, drawing } = await traceOf(browser, page, () => page.waitForTimeout(TRACED_MS));
    await expectMovement(page);
    const frame = drawing / (TRACED_MS / FRAME_MS);
    return [
      {
        name: `${script.id}, longest task, of ${TASK_LIMIT_MS} ms`,
        ...{ unit: 'ms', measured: { p99: longestTask }, ratio: longestTask / TASK_LIMIT_MS, limit: 1 },
      },
      {
        name: `${script.id}, work a frame, of ${FRAME_LIMIT_MS} ms`,
        ...{ unit: 'ms', measured: { p50: frame }, ratio: frame / FRAME_LIMIT_MS, limit: 1 },
      },
    ];
  } finally {
    await page.close();
  }
}

/** A still picture would cost nothing. */
async function expectMovement(page: Page): Promise<void> {
  const stage = page.locator('[class*="space"]');
  const before = await stage.screenshot();
  for (let look = 0; look < 10; look += 1) {
    await page.waitForTimeout(500);
    if (!(await stage.screenshot()).equals(before)) return;
  }
  throw new Error('Nothing on the stage moved');
}

/**
 * How far from its schedule each phase of two minutes came, beside a bare page that changes one word a second in the
 * same two minutes: where the machine is so busy that the word comes late, half as late again is what is allowed.
 */
async function schedule(context: BrowserContext, url: string): Promise<Line> {
  const page = await context.newPage();
  const plan = planReset(BREATH);
  const begins = plan.phases.slice(1).map((phase) => phase.begins);
  try {
    await openFirstPage(page, url, BREATH.id);
    await slowDown(page);
    await page.evaluate(watchPhases, 'p[class*="word"]');
    await begin(page);
    const [bare] = await Promise.all([
      bareSchedule(context, plan.total / 1000 - 5),
      page.getByRole('heading', { name: 'Did it help?' }).waitFor({ timeout: plan.total + 30_000 }),
    ]);
    const { begun, changes } = await page.evaluate(readPhases);
    if (changes.length !== begins.length) throw new Error(`${changes.length} phases came, and not ${begins.length}`);
    const late = spread(changes.map((change, index) => Math.abs(change - begun - (begins[index] ?? NaN))));
    const baseline = spread(bare);
    return {
      name: `phases off their schedule, of ${LATE_LIMIT_MS} ms`,
      ...{ unit: 'ms', measured: late, baseline, limit: 1 },
      ratio: late.p99 / Math.max(LATE_LIMIT_MS, 1.5 * baseline.p99),
    };
  } finally {
    await page.close();
  }
}

interface Watched {
  begun: number;
  changes: number[];
}

/** Runs in the page: notes when the reset's clock was set going, and each time the word on the sun becomes another. */
function watchPhases(word: string): void {
  const watched: Watched = { begun: NaN, changes: [] };
  Object.assign(window, { watched });
  const { setTimeout: wait } = window;
  // The first timer that a reset sets is the end of its first second.
  window.setTimeout = ((work: () => void, after?: number) => {
    if (Number.isNaN(watched.begun) && after !== undefined && after > 950 && after <= 1000)
      watched.begun = performance.now() - (1000 - after);
    return wait(work, after);
  }) as typeof window.setTimeout;
  let shown: string | null = null;
  new MutationObserver(() => {
    const now = document.querySelector(word)?.firstChild?.textContent ?? null;
    if (now === null || now === shown) return;
    if (shown !== null) watched.changes.push(performance.now());
    shown = now;
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

function readPhases(): Watched {
  return (window as unknown as { watched: Watched }).watched;
}

/** A page that is one word, changed each second by the frame after it: how well this machine keeps a schedule at all. */
async function bareSchedule(context: BrowserContext, seconds: number): Promise<number[]> {
  const page = await context.newPage();
  try {
    await page.setContent('<p>0</p>');
    await slowDown(page);
    return await page.evaluate(
      (seconds) =>
        new Promise<number[]>((resolve) => {
          const word = document.querySelector('p');
          const late: number[] = [];
          const begun = performance.now();
          const draw = (): void => {
            const second = Math.floor((performance.now() - begun) / 1000);
            if (second > late.length) {
              if (word !== null) word.textContent = String(second);
              late.push(performance.now() - begun - second * 1000);
            }
            if (late.length < seconds) requestAnimationFrame(draw);
            else resolve(late);
          };
          requestAnimationFrame(draw);
        }),
      seconds,
    );
  } finally {
    await page.close();
  }
}

/** What fifty resets leave behind in the page's memory, by a clock that runs fast. */
async function growth(context: BrowserContext, url: string): Promise<Line> {
  const page = await context.newPage();
  await page.clock.install();
  await openFirstPage(page, url, BREATH.id);
  const line = await context.newCDPSession(page);
  const run = async (): Promise<void> => {
    await begin(page);
    for (const phase of planReset(BREATH).phases) {
      await page.clock.fastForward(phase.ends - phase.begins);
      await page.clock.runFor(20);
    }
    await page.clock.runFor(200);
    await page.getByRole('button', { name: 'Skip this' }).press('Enter');
    await page.getByRole('button', { name: /Try another/ }).press('Enter');
    await page.clock.runFor(3_000);
    await page.getByRole('button', { name: 'Wound up' }).press('Enter');
    await page.getByRole('button', { name: BREATH.title.en }).press('Enter');
    await page.clock.runFor(200);
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  };
  // In the first ones everything is drawn for the first time.
  for (let warmUp = 0; warmUp < 3; warmUp += 1) await run();
  const before = await heapOf(line);
  for (let turn = 0; turn < RUNS; turn += 1) await run();
  const grown = (await heapOf(line)) - before;
  await page.close();
  return {
    name: `heap, ${RUNS} resets, of ${GROWTH_LIMIT_MIB} MiB`,
    ...{ unit: 'MiB', measured: { p50: grown }, ratio: grown / GROWTH_LIMIT_MIB, limit: 1 },
  };
}
