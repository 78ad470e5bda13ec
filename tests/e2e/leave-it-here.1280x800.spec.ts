import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { expect, MOVING, test } from './support/kiosk.fixture.ts';
import { breathe, button, goToDoor, goToFit, heading, tile, typeByTouch } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

/** Everything said over a page's lines, both ways, as it is said. Listens to lines that are opened from now on. */
function listenToLines(page: Page): string[] {
  const said: string[] = [];
  const note = ({ payload }: { payload: string | Buffer }): void => {
    said.push(payload.toString());
  };
  page.on('websocket', (line) => {
    line.on('framesent', note);
    line.on('framereceived', note);
  });
  page.on('request', (request) => {
    said.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  return said;
}

/** All that the browser would still know after the page is closed. */
async function browserKeeps(page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const stores = [localStorage, sessionStorage].flatMap((store) => Object.entries(store));
    return JSON.stringify([stores, await indexedDB.databases(), await caches.keys(), document.cookie]);
  });
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  return [inPage, JSON.stringify(cookies), JSON.stringify(origins), page.url()].join('\n');
}

/** The bytes of every file in a folder, one after the other. */
function bytesIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

/** The door asks what waits for someone, word for word the same for everyone, and is answered. */
const WAITING = [
  /^\{"i":"\d+","p":\{"u":"\/checkIn\/hereForYou","b":\{"json":\{"personId":"[0-9a-f-]{36}"\}\}\}\}$/,
  /^\{"i":"\d+","p":\{"b":\{"json":\{"thanks":\[\],"handOvers":\[\],"more":0\}\}\}\}$/,
];

/** Whether a line could carry anything of theirs: not the page's own files, nor what the door always asks. */
function isOfTheirs(line: string): boolean {
  return ![/^GET \S+\/assets\//, ...WAITING].some((known) => known.test(line));
}

function expectNowhere(words: string, places: { said: readonly string[]; kept: string; disk: Buffer }): void {
  expect(places.said.join('\n').toLowerCase()).not.toContain(words.toLowerCase());
  expect(places.kept.toLowerCase()).not.toContain(words.toLowerCase());
  for (const encoding of ['utf8', 'utf16le'] as const) {
    expect(places.disk.includes(Buffer.from(words, encoding)), `${words} on disk as ${encoding}`).toBe(false);
  }
}

for (const locale of LOCALES) {
  test(`a worry that is written, left at the door and folded away is nowhere, in ${locale}`, async ({
    page,
    kiosk,
  }) => {
    const words = wordsOf(locale);
    const said = listenToLines(page);
    await goToDoor(page, kiosk, 'Cloudy');
    if (locale === 'es') await page.getByRole('button', { name: /^Español/ }).tap();
    const before = said.length;
    await button(page, words('worry_open')).tap();
    await expect(heading(page)).toHaveText(words('worry_title'));
    await expect(page.getByText(words('worry_line'), { exact: true })).toBeVisible();
    await expect(button(page, words('worry_leave'))).toBeDisabled();
    await typeByTouch(page, 'zugzwang ');
    await page.keyboard.type('Murmeltier');
    await button(page, words('worry_leave')).tap();
    await expect(heading(page)).toHaveText(words('worry_leaving'));
    await expect(heading(page)).toHaveText(words('door_title'));
    await expect(page.getByText(words('worry_left'), { exact: true })).toBeVisible();
    // The keyboard’s own file may still come, and what the door asks; of the rest, nothing is said at all.
    expect(said.slice(before).filter(isOfTheirs)).toEqual([]);

    await button(page, words('door_present')).tap();
    await expect(heading(page)).toHaveText(words('closing_title'));
    const places = { said, kept: await browserKeeps(page), disk: bytesIn(kiosk.data) };
    expectNowhere('zugzwang', places);
    expectNowhere('Murmeltier', places);
    // And this is what it would look like if it were somewhere.
    expect(said.join('\n')).toContain('cloudy');
    expect(places.disk.includes('cloudy')).toBe(true);
  });
}

test('a drawn worry is nobody else’s, and neither is a written one', async ({ page, kiosk }) => {
  await test.step('a drawn worry is nowhere either, and can be taken back while it is drawn', async () => {
    const said = listenToLines(page);
    await goToDoor(page, kiosk, 'Cloudy');
    expect(said.join('\n')).toContain('Ana Ruiz');
    const before = said.length;
    await button(page, 'Leave a worry at the door').tap();
    await page.getByRole('radio', { name: 'Draw it' }).tap();
    const pad = page.getByRole('img', { name: 'Draw with your finger' });
    const lines = pad.locator('path');
    const { x, y, width, height } = (await pad.boundingBox())!;
    const stroke = async (from: number): Promise<void> => {
      await page.mouse.move(x + width * from, y + height * 0.3);
      await page.mouse.down();
      for (let step = 1; step <= 8; step += 1) {
        await page.mouse.move(x + width * (from + step * 0.02), y + height * (0.3 + 0.05 * step));
      }
      await page.mouse.up();
    };
    await stroke(0.1);
    await stroke(0.5);
    await expect(lines).toHaveCount(2);
    await button(page, 'Undo').tap();
    await expect(lines).toHaveCount(1);
    // Every place where the finger was is in the line, however fast it went.
    expect((await lines.getAttribute('d'))!.match(/[QL]/g)!.length).toBeGreaterThanOrEqual(8);
    await button(page, 'Clear').tap();
    await expect(lines).toHaveCount(0);
    await expect(button(page, 'Leave it here')).toBeDisabled();
    await stroke(0.3);
    await button(page, 'Leave it here').tap();
    await expect(heading(page)).toHaveText('Decide at the door');
    expect(said.slice(before).filter(isOfTheirs)).toEqual([]);
    expect(await browserKeeps(page)).not.toMatch(/M\d+\.\d \d/);
  });
  await test.step('a worry can’t be copied, cut or dragged to where the next one could paste it', async () => {
    await goToDoor(page, kiosk, 'Cloudy');
    await button(page, 'Leave a worry at the door').tap();
    const field = page.getByRole('textbox');
    await field.fill('Murmeltier');
    await field.press('ControlOrMeta+A');
    await field.press('ControlOrMeta+X');
    await expect(field).toHaveValue('Murmeltier');
    const types = ['copy', 'cut', 'dragstart', 'contextmenu'];
    const refused = await field.evaluate(
      (area, types) =>
        types.filter((type) => !area.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))),
      types,
    );
    expect(refused).toEqual(types);
  });
  await test.step('words and lines stay while someone changes between them, and go when they go back', async () => {
    await page.clock.install();
    await goToDoor(page, kiosk, 'Cloudy');
    await button(page, 'Leave a worry at the door').tap();
    await page.getByRole('textbox').fill('Murmeltier');
    await page.getByRole('radio', { name: 'Draw it' }).tap();
    await page.getByRole('img', { name: 'Draw with your finger' }).tap();
    await page.getByRole('radio', { name: 'Write it' }).tap();
    await expect(page.getByRole('textbox')).toHaveValue('Murmeltier');
    await page.getByRole('radio', { name: 'Draw it' }).tap();
    await expect(page.getByRole('img').locator('path')).toHaveCount(1);
    await button(page, 'Back').tap();
    await expect(heading(page)).toHaveText('Decide at the door');
    await expect(page.getByText(/^The weather is what it is/)).toBeVisible();
    await breathe(page);
    await button(page, 'Leave a worry at the door').tap();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });
});

test('what someone answers in the private check is nowhere', async ({ page, kiosk }) => {
  const said = listenToLines(page);
  await goToFit(page, kiosk);
  const before = said.length;
  await page.getByRole('button', { name: 'A private check' }).tap();
  for (const sign of ['I’m upset', 'I feel ill', 'I may still have alcohol in me'])
    await page.getByRole('button', { name: sign }).tap();
  await button(page, 'What now?').tap();
  await expect(heading(page)).toHaveText('Please don’t start yet');
  await button(page, 'Done').press('Enter');
  await expect(heading(page)).toHaveText('Thank you for saying so');
  await button(page, 'I’m okay to start').press('Enter');
  await expect(heading(page)).toHaveText('Decide at the door');
  expect(said.slice(before).filter(isOfTheirs)).toEqual([]);

  await button(page, 'Friendly').tap();
  await expect(heading(page)).toContainText('Have a good shift');
  // Once more by someone for whom nothing is true: the same is sent, but for who they are.
  const withAnswers = said.slice(before).filter((words) => words.includes('friendly'));
  await button(page, 'Done').tap();
  await expect(page.getByRole('link', { name: /Check in/ })).toBeVisible();
  const second = said.length;
  await page.getByRole('link', { name: /Check in/ }).tap();
  await tile(page, 'Marcus Bell').tap();
  await button(page, 'Rainy').tap();
  await button(page, 'Skip this').press('Enter');
  await button(page, 'I’m okay to start').press('Enter');
  await button(page, 'Friendly').tap();
  await expect(heading(page)).toContainText('Have a good shift');
  const without = said.slice(second).filter((words) => words.includes('friendly'));
  const shape = (words: string): string => words.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
  expect(withAnswers).toHaveLength(1);
  expect(withAnswers.map(shape).map(numberless)).toEqual(without.map(shape).map(numberless));

  const places = { said, kept: await browserKeeps(page), disk: bytesIn(kiosk.data) };
  for (const sign of ['alcohol', 'illness', 'medication', 'fatigue', 'emotion', 'upset']) expectNowhere(sign, places);
});

/** A call without its number: each has the next. */
function numberless(words: string): string {
  return words.replace(/"i":"?\w+"?/, '"i":N');
}

test('a worry goes with whoever walks away', async ({ page, kiosk }) => {
  await page.clock.install();
  for (const locale of LOCALES) {
    await test.step(`a worry goes with whoever walks away, in ${locale}`, async () => {
      const words = wordsOf(locale);
      await goToDoor(page, kiosk, 'Cloudy');
      if (locale === 'es') await page.getByRole('button', { name: /^Español/ }).tap();
      await button(page, words('worry_open')).tap();
      await page.getByRole('textbox', { name: words('worry_label') }).fill('Murmeltier');
      await page.clock.runFor(46_000);
      await expect(page.getByRole('alertdialog', { name: words('idle_title') })).toBeVisible();
      await page.clock.runFor(21_000);
      await expect(page.getByRole('link', { name: /Check in/ })).toBeVisible();
      await expect(page.getByText('Murmeltier')).toHaveCount(0);

      await page.getByRole('link', { name: /Check in/ }).tap();
      await tile(page, 'Ana Ruiz').tap();
      await button(page, 'Cloudy').tap();
      await button(page, 'Skip this').press('Enter');
      await button(page, 'Leave a worry at the door').tap();
      await expect(page.getByRole('textbox')).toHaveValue('');
    });
  }
});

test.describe('the letter', () => {
  test.use(MOVING);

  test.beforeEach(async ({ page, kiosk }) => {
    await page.clock.install();
    await goToDoor(page, kiosk, 'Cloudy');
    await button(page, 'Leave a worry at the door').tap();
    await page.getByRole('textbox').fill('Murmeltier');
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  });

  const longestAnimation = (page: Page): Promise<number> =>
    page.evaluate(() =>
      Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0))),
    );

  test('is folded and left within 900 ms', async ({ page }) => {
    await button(page, 'Leave it here').press('Enter');
    await expect(heading(page)).toHaveText('There it goes.');
    const longest = await longestAnimation(page);
    expect(longest).toBeGreaterThan(300);
    expect(longest).toBeLessThan(900);
    await page.clock.runFor(900);
    await expect(heading(page)).toHaveText('Decide at the door');
  });

  test.describe('for someone whose system asks for less movement', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('only fades', async ({ page }) => {
      await button(page, 'Leave it here').press('Enter');
      await expect(heading(page)).toHaveText('There it goes.');
      expect(await longestAnimation(page)).toBeLessThanOrEqual(200);
      await page.clock.runFor(200);
      await expect(heading(page)).toHaveText('Decide at the door');
    });
  });
});
