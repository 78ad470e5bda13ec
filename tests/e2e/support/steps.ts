import { expect, type Locator, type Page } from '@playwright/test';
import type { Kiosk } from './kiosk.fixture.ts';

/** The screen's one heading. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** A control by the words on it; all of them, so that Back isn't found in another word. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Someone's tile. */
export const tile = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(name) });

/** Opens the kiosk as it stands in the room. */
export async function openKiosk(page: Page, kiosk: Pick<Kiosk, 'url'>): Promise<void> {
  await page.goto(kiosk.url);
  await expect(heading(page)).toBeVisible();
}

/** The ways of the check-in, so that a test that is about one step gets there in a line. */
export async function goToTiles(page: Page, kiosk: Pick<Kiosk, 'url'>): Promise<void> {
  await openKiosk(page, kiosk);
  const door = page.getByRole('link', { name: /Check in/ });
  // It is measured again until it was tapped: today's moment comes a moment later, and makes it smaller.
  await expect(async () => {
    const { width, height } = (await door.boundingBox())!;
    // At its foot, where no tile stands afterwards: a second tap in one place would be the first one's double.
    await door.tap({ position: { x: width / 2, y: height - 12 }, timeout: 1_000 });
  }).toPass();
  await expect(heading(page)).toHaveText('Who’s checking in?');
}

export async function goToWeather(page: Page, kiosk: Pick<Kiosk, 'url'>, name = 'Ana Ruiz'): Promise<void> {
  await goToTiles(page, kiosk);
  await tile(page, name).tap();
  await expect(heading(page)).toContainText('what’s your weather today?');
}

export async function goToFeelings(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  weather = 'Sunny',
  name?: string,
): Promise<void> {
  await goToWeather(page, kiosk, name);
  await button(page, weather).tap();
  await expect(heading(page)).toHaveText('How are body, mind and heart?');
}

/** To “you first”, which rain and storm lead to. */
export async function goToFit(page: Page, kiosk: Pick<Kiosk, 'url'>, weather = 'Rainy'): Promise<void> {
  await goToFeelings(page, kiosk, weather);
  await skipFeelings(page);
  await expect(heading(page)).toHaveText('Thank you for saying so');
}

export async function goToDoor(
  page: Page,
  kiosk: Pick<Kiosk, 'url'>,
  weather = 'Clearing',
  name?: string,
): Promise<void> {
  await goToFeelings(page, kiosk, weather, name);
  await skipFeelings(page);
  if (weather === 'Rainy' || weather === 'Stormy') await button(page, 'I’m okay to start').press('Enter');
  await expect(heading(page)).toHaveText('Decide at the door');
}

/** Goes on by key, since a second tap in one place is the first one's double. */
export async function goOn(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).press('Enter');
}

/**
 * Says nothing of body, mind and heart. By key, since what comes next may have a button in the same place, and a
 * second tap there so soon would be the first one's double.
 */
export async function skipFeelings(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('How are body, mind and heart?');
  await goOn(page, 'Skip this');
}

/** A moment goes by, so that a tap in the same place is another tap and no double one. Needs `page.clock`. */
export async function breathe(page: Page): Promise<void> {
  await page.clock.runFor(800);
}

/** The keys without a letter on them, in each language. */
const KEYS = {
  keyboard: /^(Keyboard|Number pad|Teclado|Teclado numérico)$/,
  space: /^(Space|Espacio)$/,
  capitals: /^(Capitals|Mayúsculas)$/,
  more: /^(Digits and signs|Números y signos)$/,
  accents: /^(Accents|Acentos)$/,
  letters: /^(Letters|Letras)$/,
  enter: /^(Enter|Intro)$/,
  delete: /^(Delete|Borrar)$/,
} as const;

/** The keyboard on the screen. */
const keyboard = (page: Page): Locator => page.getByRole('group', { name: KEYS.keyboard });

/** A key of the keyboard on the screen: a letter as it stands there, or one of the others by its use. */
export function key(page: Page, name: string): Locator {
  const known = Object.entries(KEYS).find(([use]) => use === name)?.[1];
  return keyboard(page).getByRole('button', { name: known ?? name, exact: true });
}

/** Waits for the keyboard on the screen: it is loaded when first needed. */
export async function expectKeyboard(page: Page): Promise<void> {
  await expect(keyboard(page).getByRole('button').first()).toBeVisible();
}

/** Types on the keyboard on the screen, capitals, digits and accents included. */
export async function typeByTouch(page: Page, text: string): Promise<void> {
  await expectKeyboard(page);
  for (const letter of text) {
    if (letter === ' ') await key(page, 'space').tap();
    else if (/\p{M}/u.test(letter.normalize('NFD')) && (await key(page, letter).count()) === 0) {
      // The letters come back by themselves.
      await key(page, 'accents').tap();
      if (/\p{Lu}/u.test(letter)) await key(page, 'capitals').tap();
      await key(page, letter).tap();
    } else if (/\p{Lu}/u.test(letter)) {
      await key(page, 'capitals').tap();
      await key(page, letter).tap();
    } else if ((await key(page, letter).count()) === 0) {
      await key(page, 'more').tap();
      await key(page, letter).tap();
      await key(page, 'letters').tap();
    } else await key(page, letter).tap();
  }
}
