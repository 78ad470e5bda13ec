import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { PostInput } from '../../../src/shared/contract/wall.ts';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import { ask } from './crowd.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { goToLead, LEAD_PIN } from './lead.ts';
import { goOn, heading } from './steps.ts';
import { wordsOf, type Words } from './words.ts';

type Asked = Parameters<Parameters<typeof ask>[1]>[0];

/** Asks a host as a lead on another screen would. */
export function askAsLead<T>(kiosk: Pick<Kiosk, 'url'>, question: (client: Asked) => Promise<T>): Promise<T> {
  return ask(kiosk.url, async (client) => {
    await client.lead.enter({ pin: LEAD_PIN });
    return question(client);
  });
}

/** Thanks everyone, as another screen would. Returns the note's id. */
export async function thankAll(
  kiosk: Pick<Kiosk, 'url'>,
  words: string,
  more: Partial<PostInput> = {},
): Promise<string> {
  const note = { to: { kind: 'everyone' }, moment: 'responding', sticker: null, from: null, ...more } as const;
  const { noteId } = await ask(kiosk.url, ({ wall }) => wall.post({ draftId: randomUUID(), words, ...note }));
  return noteId;
}

/** What hangs on the wall, the newest first. */
export async function hanging(kiosk: Pick<Kiosk, 'url'>): Promise<string[]> {
  const anything = { before: null, moment: null, month: null, to: null };
  const { notes } = await ask(kiosk.url, ({ wall }) => wall.page(anything));
  return notes.map(({ words }) => words);
}

type WallPage = 'queue' | 'hung' | 'moments' | 'words' | 'mode' | 'printer' | 'audit';

/** From the doors of the lead room to the wall's pages. */
export async function openWallDoor(page: Page, words: Words = wordsOf('en')): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${String(words('lead_door_wall'))}`) }).press('Enter');
  await expect(heading(page)).toHaveText(words('lead_door_wall'));
}

/** To one of the wall's pages, from its tile. */
export async function openWallPage(page: Page, name: WallPage, words: Words = wordsOf('en')): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${String(words(`lead_wall_${name}`))}`) }).press('Enter');
  await expect(heading(page)).toHaveText(words(`lead_wall_${name}`));
}

/** Goes to one of the wall's pages through the PIN. */
export async function goToWallPage(page: Page, kiosk: Pick<Kiosk, 'url'>, name: WallPage, locale: Locale = 'en') {
  const words = wordsOf(locale);
  await goToLead(page, kiosk);
  if (locale !== 'en') await goOn(page, /^Español:/);
  await openWallDoor(page, words);
  await openWallPage(page, name, words);
  return words;
}
