import { expect, type Locator, type Page } from '@playwright/test';
import type { Kiosk } from './kiosk.fixture.ts';
import { button, heading, openKiosk } from './steps.ts';

/** The steps of the first run by their headings, in order. */
export const STEPS = {
  welcome: 'A place to look after each other',
  room: 'What’s this room called?',
  crews: 'Which crews come through here?',
  people: 'Who’s on the crew?',
  pin: 'Choose a lead PIN',
  again: 'The same PIN once more',
  finish: /^Ready to open/,
} as const;

export type Step = keyof typeof STEPS;

/** What a lead keys in where a test is about a later step. */
export const TYPED = { room: 'Pier 4', crew: 'Early', person: 'Ana', pin: '135790' } as const;

/** The one field of a step. */
export const field = (page: Page): Locator => page.getByRole('textbox');

/** A PIN's field: a password has no role. */
export const pinField = (page: Page): Locator => page.getByLabel(/^Lead PIN/);

export async function expectStep(page: Page, step: Step): Promise<void> {
  await expect(heading(page)).toHaveText(STEPS[step]);
}

export async function next(page: Page): Promise<void> {
  await button(page, 'Next').tap();
}

/** Goes through the first run as far as a step, typing the least that leads there on a real keyboard. */
export async function goToStep(page: Page, kiosk: Pick<Kiosk, 'url'>, step: Step): Promise<void> {
  const typed = { room: TYPED.room, crews: TYPED.crew, people: TYPED.person, pin: TYPED.pin, again: TYPED.pin };
  await openKiosk(page, kiosk);
  if (step === 'welcome') return;
  await button(page, 'Let’s begin').press('Enter');
  for (const [at, text] of Object.entries(typed)) {
    await expectStep(page, at as Step);
    if (at === step) return;
    await page.locator('input:focus').fill(text);
    await button(page, 'Next').press('Enter');
  }
  await expectStep(page, 'finish');
}
