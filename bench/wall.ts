import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Server } from './support/children.ts';
import { connectToDaybreak } from './support/client.ts';
import { openBrowser } from './support/browser.ts';
import { heapOf } from './support/memory.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { alternate, spread, timed } from './support/stats.ts';
import { traceOf } from './support/trace.ts';
import { hangNotes } from './support/wall-notes.ts';

/** Notes on an old wall, and on one that has only begun. */
const NOTES = { old: 50_000, young: 50 } as const;
/** From a tap to another screen's card, in milliseconds. */
const SEEN_LIMIT_MS = 60;
const POSTS = { warmUp: 20, samples: 300 };
const PAGES = { warmUp: 50, samples: 500 };
const SCREENS = 200;
const NODES_LIMIT = 400;
const GROWTH_LIMIT_MIB = 10;
/** A flick as the wall sees it: so far, in pixels, at so many a second. A finger lets go, and this goes on. */
const FLICKS = 6;
const FLICK = { yDistance: -6_000, speed: 8_000 } as const;
const TASK_LIMIT_MS = 50;

type Client = Awaited<ReturnType<typeof connectToDaybreak>>['client'];

/** The wall: how soon others see a note, what years of notes cost, and how a long way down it goes. */
export async function benchWall(folder: string): Promise<Line[]> {
  const old = await openRoom(join(folder, 'old'), NOTES.old);
  const young = await openRoom(join(folder, 'young'), NOTES.young);
  try {
    return [
      await firstPage(old.client, young.client),
      ...(await scrolling(old.host)),
      await posting(old.client, old.other, old.people),
    ];
  } finally {
    for (const room of [old, young]) room.close();
    await Promise.all([old.host.end(), young.host.end()]);
  }
}

async function openRoom(folder: string, notes: number) {
  const host = await startDaybreak(folder);
  const people = (await setUpLargeRoom(host)).map(({ id }) => id);
  hangNotes(join(folder, 'daybreak.db'), people, notes);
  const [one, other] = [await connectToDaybreak(host.url), await connectToDaybreak(host.url)];
  return {
    ...{ host, people, client: one.client, other: other.client },
    close() {
      one.close();
      other.close();
    },
  };
}

/** From the call that posts a note, over its commit on disk, until another screen has it. */
async function posting(client: Client, other: Client, people: readonly string[]): Promise<Line> {
  const news = await other.wall.news();
  await news.next();
  const seen = async (words: string): Promise<void> => {
    for (;;) {
      const one = await news.next();
      if (one.done === true) throw new Error('The news ended');
      if (one.value.type === 'put' && one.value.note.words === words) return;
    }
  };
  const samples: number[] = [];
  for (let number = 0; number < POSTS.warmUp + POSTS.samples; number += 1) {
    const words = `Thank you for staying until it was right, number ${number}.`;
    const to = { kind: 'people' as const, ids: [people[number % people.length]!] };
    const note = { draftId: randomUUID(), to, moment: 'responding', words, sticker: 'kite', from: null } as const;
    const took = await timed(() => Promise.all([client.wall.post(note), seen(words)]));
    if (number >= POSTS.warmUp) samples.push(took);
  }
  await news.return();
  const measured = spread(samples);
  const name = `thank-you, seen by another, of ${SEEN_LIMIT_MS} ms`;
  return { name, unit: 'ms', measured, ratio: measured.p99 / SEEN_LIMIT_MS, limit: 1 };
}

async function firstPage(old: Client, young: Client): Promise<Line> {
  const read = (client: Client) => () =>
    timed(() => client.wall.page({ before: null, moment: null, month: null, to: null }));
  const samples = await alternate(PAGES, read(old), read(young));
  const [measured, baseline] = [spread(samples.measured), spread(samples.baseline)];
  return {
    name: 'first page of 50,000, of 50',
    ...{ unit: 'ms', measured, baseline },
    ratio: measured.p50 / baseline.p50,
    limit: 1.3,
  };
}

/** A finger's way down two hundred screens of the old wall: what is in the page, in memory, and in its way. */
async function scrolling(host: Server): Promise<Line[]> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, hasTouch: true, locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${host.url}#/wall`);
    await page.locator('button[data-moment]').first().waitFor();
    const line = await context.newCDPSession(page);
    const { longestTask: task } = await traceOf(browser, page, async () => {
      for (let flick = 0; flick < FLICKS; flick += 1) {
        const where = { x: 960, y: 600, gestureSourceType: 'mouse' } as const;
        await line.send('Input.synthesizeScrollGesture', { ...where, ...FLICK });
      }
    });
    const flicked = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('*')].map((box) => box.scrollTop)),
    );
    if (flicked < 0.5 * FLICKS * -FLICK.yDistance) throw new Error(`The flicks moved the wall by ${flicked} px`);
    const before = await heapOf(line);
    const nodes = await scrollDown(page);
    const growth = (await heapOf(line)) - before;
    return [
      sized(`wall, a flick’s longest task, of ${TASK_LIMIT_MS} ms`, 'ms', task, TASK_LIMIT_MS),
      sized(`wall, ${SCREENS} screens, of ${NODES_LIMIT} nodes`, 'nodes', nodes, NODES_LIMIT),
      sized(`wall, ${SCREENS} screens, of ${GROWTH_LIMIT_MIB} MiB`, 'MiB', growth, GROWTH_LIMIT_MIB),
    ];
  } finally {
    await browser.close();
  }
}

/** Scrolls down screen by screen. @returns the most elements that were in the page at once */
function scrollDown(page: Page): Promise<number> {
  return page.getByRole('group', { name: 'Thank-yous', exact: true }).evaluate(async (box, screens) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    let most = 0;
    let stuck = 0;
    const start = box.scrollTop;
    while (box.scrollTop < start + screens * box.clientHeight) {
      const before = box.scrollTop;
      box.scrollBy(0, box.clientHeight / 4);
      await frame();
      await frame();
      most = Math.max(most, document.querySelectorAll('*').length);
      stuck = box.scrollTop > before ? 0 : stuck + 1;
      if (stuck > 600) throw new Error('The wall ended');
    }
    return most;
  }, SCREENS);
}

function sized(name: string, unit: Line['unit'], value: number, limit: number): Line {
  return { name, unit, measured: { p50: value }, ratio: value / limit, limit: 1 };
}
