import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import { ask } from './crowd.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { breathe, button, heading, tile } from './steps.ts';
import { wordsOf, type Words } from './words.ts';

/** Opens a room of the kiosk by its address, in a language. Needs `page.clock`. */
async function open(page: Page, kiosk: Pick<Kiosk, 'url'>, path: string, locale: Locale): Promise<Words> {
  await page.goto(kiosk.url);
  await page.goto(`${kiosk.url}#${path}`);
  await expect(heading(page)).toBeVisible();
  if ((await page.locator('html').getAttribute('lang')) !== locale) {
    await button(page, /^(Español|English):/).tap();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await breathe(page);
  }
  return wordsOf(locale);
}

/** Opens check-out as someone does who has told who they are: their weather is asked for. Needs `page.clock`. */
export async function startLeaving(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  { name = 'Ana Ruiz', locale = 'en' }: { name?: string; locale?: Locale } = {},
): Promise<Words> {
  const words = await open(page, kiosk, '/check-out', locale);
  await expect(heading(page)).toHaveText(words('leaving_who_title'));
  await tile(page, name).tap();
  await expect(heading(page)).toHaveText(words('leaving_weather_title'));
  await breathe(page);
  return words;
}

/** As {@link startLeaving}, and on to whom to thank. */
export async function startThanking(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  options: { name?: string; locale?: Locale } = {},
): Promise<Words> {
  const words = await startLeaving(page, kiosk, options);
  await button(page, words('weather_cloudy')).tap();
  await expect(heading(page)).toHaveText(words('thank_title'));
  await breathe(page);
  return words;
}

/** As {@link startThanking}, thanking nobody, and on to writing something for next time. */
export async function startNote(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  { whom, ...options }: { whom: 'me' | 'crew'; name?: string; locale?: Locale },
): Promise<Words> {
  const words = await startThanking(page, kiosk, options);
  await button(page, words('skip')).tap();
  await expect(heading(page)).toHaveText(words('leaving_next_title'));
  await breathe(page);
  await arch(page, words(`leaving_for_${whom}`)).tap();
  await expect(heading(page)).toHaveText(words(`leaving_words_${whom}`));
  await breathe(page);
  return words;
}

/** Checks someone in by touch, as far as the closing screen. Needs `page.clock`. */
export async function checkIn(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  name: string,
  locale: Locale = 'en',
): Promise<Words> {
  const words = await open(page, kiosk, '/check-in', locale);
  await expect(heading(page)).toHaveText(words('who_title'));
  await tile(page, name).tap();
  await expect(heading(page)).toHaveText(words('weather_title'));
  await breathe(page);
  await button(page, words('weather_cloudy')).tap();
  await expect(heading(page)).not.toHaveText(words('weather_title'));
  await breathe(page);
  // Whatever is asked between the weather and the door may be skipped.
  const isAtDoor = await button(page, words('door_friendly')).isVisible();
  if (!isAtDoor) await button(page, words('skip')).tap();
  await expect(heading(page)).toHaveText(words('door_title'));
  await breathe(page);
  await button(page, words('door_friendly')).tap();
  await page.clock.runFor(1_000);
  await expect(heading(page)).toHaveText(words('closing_title'));
  return words;
}

/** A large choice with a line under its word. */
export const arch = (page: Page, word: string | RegExp): Locator =>
  page.getByRole('button', { name: new RegExp(String(word)) });

/** Something on the closing screen. */
export const cards = (page: Page): Locator => page.getByRole('article');

/** The ids of people by their names. */
export async function idsOf(kiosk: Pick<Kiosk, 'url'>, ...names: string[]): Promise<string[]> {
  const { people } = await ask(kiosk.url, (client) => client.wall.people());
  return names.map((name) => people.find((person) => person.name === name)!.id);
}

/** Changes rows behind the host's back, the way another screen would. */
export function change(kiosk: Pick<Kiosk, 'data'>, sql: string): void {
  const db = new SQLite(join(kiosk.data, 'daybreak.db'), { timeout: 5000 });
  db.pragma('foreign_keys = ON');
  db.exec(sql);
  db.close();
}
