import { expect, type Locator, type Page } from '@playwright/test';
import type { Kiosk } from './kiosk.fixture.ts';
import { button, heading, typeByTouch } from './steps.ts';
import { wordsOf, type Words } from './words.ts';

/** The demo's. */
export const LEAD_PIN = '246810';

/** A PIN's field: a password has no role. */
export const leadPinField = (page: Page, words: Words = wordsOf('en')): Locator =>
  page.getByLabel(words('setup_pin_label'));

/** Keys in a PIN on the screen, and opens. */
export async function keyIn(page: Page, pin: string, words: Words = wordsOf('en')): Promise<void> {
  await expect(leadPinField(page, words)).toBeFocused();
  await typeByTouch(page, pin);
  await button(page, words('lead_pin_open')).tap();
}

/** A door of the lead room, a setting, or someone's tile: each has its name and a few words. */
export const door = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name: typeof name === 'string' ? new RegExp(`^${name}`) : name });

/** Goes to the lead room as far as its doors. */
export async function goToLead(page: Page, kiosk: Pick<Kiosk, 'url'>): Promise<void> {
  await page.goto(`${kiosk.url}#/lead`);
  await expect(heading(page)).toHaveText('Lead room');
  await keyIn(page, LEAD_PIN);
  await expect(door(page, 'Settings')).toBeVisible();
}

/** Goes to one setting's page. */
export async function goToSetting(page: Page, kiosk: Pick<Kiosk, 'url'>, setting: string): Promise<void> {
  await goToLead(page, kiosk);
  await door(page, 'Settings').tap();
  await door(page, setting).tap();
  await expect(heading(page)).toHaveText(setting);
}

/** What a change answers with once it is on disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Saved|Guardado)$/ })).toBeVisible();
}
