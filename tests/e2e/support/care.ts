import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import type { CareAction, CareMonth } from '../../../src/shared/contract/care.ts';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import { ask } from './crowd.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { button, heading } from './steps.ts';
import { wordsOf } from './words.ts';

/** The month's cards, body, mind and heart. */
export const cards = (page: Page): Locator => page.getByRole('article');

/** The one tap of a card. */
export const didIt = (page: Page, card = 0): Locator => cards(page).nth(card).getByRole('button');

/** Someone stands before Home, reads it in their language and goes to care of the month. */
export async function goToCare(page: Page, kiosk: Pick<Kiosk, 'url'>, locale: Locale = 'en'): Promise<void> {
  const words = wordsOf(locale);
  await page.goto(kiosk.url);
  await expect(heading(page)).toContainText('Harbour Street');
  if ((await page.locator('html').getAttribute('lang')) !== locale) await button(page, /^(Español|English):/).tap();
  await page.getByRole('link', { name: words('care_title') }).tap();
  await expect(heading(page)).toHaveText(words('care_title'));
  await expect(cards(page)).toHaveCount(3);
}

/** What the host says of this month, as a screen of its own would hear it. */
export async function monthOf(kiosk: Pick<Kiosk, 'url'>): Promise<CareMonth> {
  return ask(kiosk.url, async ({ care }) => {
    for await (const month of await care.live()) if (month !== null) return month;
    throw new Error('there is no month');
  });
}

/** Every card there is. */
export async function deckOf(kiosk: Pick<Kiosk, 'url'>): Promise<CareAction[]> {
  return ask(kiosk.url, async ({ care }) => (await care.deck()).actions);
}

/** Writes into the database behind the host's back, and has one tap tell its screens. */
export async function arrange(kiosk: Pick<Kiosk, 'url' | 'data'>, sql: string): Promise<void> {
  const db = new SQLite(join(kiosk.data, 'daybreak.db'));
  db.exec(sql);
  db.close();
  const { cards } = await monthOf(kiosk);
  await ask(kiosk.url, ({ care }) => care.did({ tapId: crypto.randomUUID(), action: cards[0]!.id }));
}
