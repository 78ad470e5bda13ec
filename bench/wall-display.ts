import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { connectToDaybreak } from './support/client.ts';
import { openBrowser } from './support/browser.ts';
import { heapOf } from './support/memory.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { hangNotes } from './support/wall-notes.ts';

const GROWTH_LIMIT_MIB = 5;
/** How long a card stands. */
const TURN_MS = 16_000;
const HOURS = 24;
const TURNS_AN_HOUR = 3_600_000 / TURN_MS;

/** A day on which the wall's display stands untouched, with a note an hour, by a clock that runs fast. */
export async function benchWallDisplay(folder: string): Promise<Line[]> {
  const data = join(folder, 'data');
  const host = await startDaybreak(data);
  const people = (await setUpLargeRoom(host)).map(({ id }) => id);
  hangNotes(join(data, 'daybreak.db'), people, 2_000);
  const { client, close } = await connectToDaybreak(host.url);
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'en' });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${host.url}#/wall?display`);
    await page.getByRole('article').waitFor();
    const line = await context.newCDPSession(page);
    const passHour = async (): Promise<void> => {
      const words = `Thank you for this hour, ${randomUUID()}.`;
      await client.wall.post({
        ...{ draftId: randomUUID(), to: { kind: 'everyone' }, moment: 'greeting', words, sticker: 'cake', from: null },
      });
      let isSeen = false;
      for (let turn = 0; turn < TURNS_AN_HOUR; turn += 1) {
        await page.clock.fastForward(TURN_MS);
        isSeen ||= (await page.getByRole('article').innerText()).includes(words);
      }
      // Or the hours passed for nothing.
      if (!isSeen) throw new Error('The display never showed the note of the hour');
    };
    // In the first hour everything is drawn for the first time.
    await passHour();
    const before = await heapOf(line);
    for (let hour = 0; hour < HOURS; hour += 1) await passHour();
    const growth = (await heapOf(line)) - before;
    return [
      {
        name: `wall’s display, ${HOURS} hours, of ${GROWTH_LIMIT_MIB} MiB`,
        ...{ unit: 'MiB', measured: { p50: growth }, ratio: growth / GROWTH_LIMIT_MIB, limit: 1 },
      },
    ];
  } finally {
    await browser.close();
    close();
    await host.end();
  }
}
