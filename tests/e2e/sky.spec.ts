import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import moments from '../../resources/moments.json' with { type: 'json' };
import type { Locale } from '../../src/shared/domain/locales.ts';
import { findings } from './support/axe.ts';
import { worstContrast } from './support/contrast.ts';
import { misfits } from './support/fits.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, heading, openKiosk } from './support/steps.ts';

const HOURS = [
  { time: '2:00', sky: 'night', greeting: 'Hello' },
  { time: '6:42', sky: 'dawn', greeting: 'Good morning' },
  { time: '12:00', sky: 'day', greeting: 'Good afternoon' },
  { time: '18:30', sky: 'dusk', greeting: 'Good evening' },
] as const;

/** The words that stand on the sky or on a door of it. */
const WORDS = ['h1', 'header p', 'time', 'nav a p', 'nav a span'];

async function pauseAt(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`2026-03-02T${time.padStart(5, '0')}:00+01:00`));
}

/** Every one of {@link WORDS}. axe can't judge words on a gradient; the picture can. */
async function judge(page: Page): Promise<void> {
  const all: Locator[] = [];
  for (const words of WORDS) all.push(...(await page.locator(words).filter({ hasText: /./ }).all()));
  for (const words of all) {
    expect.soft(await worstContrast(page, words), String(await words.textContent())).toBeGreaterThanOrEqual(7);
  }
}

/** Says the longest line and question of the deck, whichever moment today has. */
async function sayTheLongest(page: Page, locale: Locale): Promise<void> {
  const longest = (words: 'line' | 'question'): string =>
    moments.cards.map((card) => card[words][locale]).reduce((one, other) => (other.length > one.length ? other : one));
  const [line, question] = (await page.locator('header p').all()).slice(-2) as [Locator, Locator];
  for (const [words, text] of [
    [line, longest('line')],
    [question, longest('question')],
  ] as const) {
    await words.evaluate((element, text) => {
      element.textContent = text;
    }, text);
  }
}

test('the sky follows the clock, and every word on it stands at 7:1', async ({ page, kiosk }) => {
  for (const { time, sky, greeting } of HOURS) {
    await test.step(`at ${time} it is ${sky}`, async () => {
      await pauseAt(page, time);
      await openKiosk(page, kiosk);
      await expect(page.locator('main')).toHaveAttribute('data-sky', sky);
      await expect(heading(page)).toContainText(greeting);
      await expect(page.getByText(time, { exact: true })).toBeVisible();
      await expect(page.getByText('Today’s moment:')).toBeVisible();
      expect.soft(await findings(page)).toEqual([]);
      await judge(page);
    });
  }
});

test('the longest words there are leave room for the doors, at every hour', async ({ page, kiosk }) => {
  await test.step('the longest moment there is fits over the doors, and stands at 7:1 in large Spanish', async () => {
    for (const { time, sky } of HOURS) {
      await test.step(`at ${time}`, async () => {
        await pauseAt(page, time);
        await openKiosk(page, kiosk);
        await expect(page.locator('main')).toHaveAttribute('data-sky', sky);
        await expect(page.getByText('Today’s moment:')).toBeVisible();
        await button(page, /^Español:/).tap();
        await expect(page.getByText('El momento de hoy:')).toBeVisible();
        await page.evaluate(() => {
          document.documentElement.dataset['text'] = 'large';
        });
        await sayTheLongest(page, 'es');
        expect.soft(await misfits(page)).toEqual([]);
        await judge(page);
      });
    }
  });
  await test.step('the longest name a room can have leaves room for the doors, also in large Spanish', async () => {
    const db = new SQLite(join(kiosk.data, 'daybreak.db'));
    db.exec(`UPDATE room SET name = 'The Harbour Street Rehabilitation and Community Care Centre 2'`);
    db.close();
    await openKiosk(page, kiosk);
    await expect(heading(page)).toContainText('Centre 2');
    await button(page, /^Español:/).tap();
    await page.evaluate(() => {
      document.documentElement.dataset['text'] = 'large';
    });
    await expect(page.getByText('El momento de hoy:')).toBeVisible();
    await sayTheLongest(page, 'es');
    expect(await misfits(page)).toEqual([]);
  });
});
