import type { Page } from '@playwright/test';
import { misfits } from './support/fits.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, goToTiles, heading, tile, typeByTouch } from './support/steps.ts';

test.use({ room: 'crowd' });

/** Everyone's tile on screen now. */
const tiles = (page: Page) => page.getByRole('listitem').getByRole('button');

/** What would scroll, were it let: the page, and any box in it. */
async function scrollingBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, body, main, main *')]
      .filter((box) => !['visible', 'clip'].includes(getComputedStyle(box).overflowY) || box.tagName === 'HTML')
      .filter((box) => box.clientHeight > 1 && box.scrollHeight > box.clientHeight + 1)
      .filter((box) => !box.matches('[class*="sky"], [class*="home"]'))
      .map((box) => `${box.tagName} ${box.className}: ${box.scrollHeight} in ${box.clientHeight}`),
  );
}

/** Shows another crew: with so many they stand on a sheet. */
async function showCrew(page: Page, name: string): Promise<void> {
  await button(page, /^Crew: /).tap();
  const sheet = page.getByRole('dialog', { name: 'Crew' });
  await expect(sheet).toBeVisible();
  await expect.poll(() => misfits(page)).toEqual([]);
  await sheet.getByRole('radio', { name, exact: true }).tap();
  await expect(button(page, `Crew: ${name}`)).toBeVisible();
}

async function find(page: Page): Promise<void> {
  await button(page, 'Find your name').tap();
  await expect(page.getByRole('textbox')).toBeFocused();
}

test('two hundred people stand on pages, and nobody scrolls', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToTiles(page, kiosk);
  for (const crew of ['Grounds', 'Night']) {
    await showCrew(page, crew);
    await expect(tiles(page)).not.toHaveCount(0);
    expect(await scrollingBoxes(page)).toEqual([]);
    await expect.poll(() => misfits(page)).toEqual([]);
  }
  const seen = new Set<string>();
  const more = button(page, 'More names');
  await expect(more).toBeVisible();
  for (;;) {
    for (const name of await tiles(page).locator('bdi').allTextContents()) seen.add(name);
    expect(await scrollingBoxes(page)).toEqual([]);
    if (await more.isDisabled()) break;
    await more.tap();
  }
  const night = kiosk.rows("SELECT person.name FROM person JOIN crew ON crew.id = crew_id WHERE crew.name = 'Night'");
  for (const { name } of night) expect(seen).toContain(name);

  await button(page, 'Earlier names').tap();
  await tiles(page).first().tap();
  await expect(heading(page)).toContainText('what’s your weather today?');
});

test('a few letters on the screen’s keyboard find someone, with or without accents', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await find(page);
  expect(await scrollingBoxes(page)).toEqual([]);
  await expect(page.getByText(/and \d+ more. One more letter helps./)).toBeVisible();
  await typeByTouch(page, 'ang');
  await expect(tiles(page)).toHaveCount(1);
  await expect(tiles(page)).toContainText('Zoë Ångström');
  await tiles(page).first().tap();
  await expect(heading(page)).toContainText('Zoë');
});

test('a real keyboard finds someone, and Enter takes the only one left', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await find(page);
  await page.keyboard.type('RENEZ');
  await expect(page.getByText('Nobody here begins with “⁨RENEZ⁩”. Try fewer letters')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox')).toHaveValue('RENE');
  await expect(tiles(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Renée');
});

test('the first letters of a last name find people of every crew, each with its crew', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await find(page);
  await typeByTouch(page, 'ibar');
  await expect(tiles(page).first()).toContainText('Ana Ibarra');
  await expect(tiles(page).first().locator('small')).toHaveText(/Early|Late|Night|Weekend|Kitchen|Grounds/);
  expect(await scrollingBoxes(page)).toEqual([]);
});

test('an apostrophe may be typed, or typed straight, or left out', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await find(page);
  for (const typed of ["o'ne", 'o’ne', 'oneil', 'neil', 'renée o']) {
    await page.getByRole('textbox').fill(typed);
    await expect(tiles(page), typed).toHaveText([/Renée O’Neil/]);
  }
});

test('nobody found is said kindly, and the tiles are a tap away', async ({ page, kiosk }) => {
  await goToTiles(page, kiosk);
  await find(page);
  await typeByTouch(page, 'xq');
  await expect(page.getByText('Nobody here begins with “⁨xq⁩”. Try fewer letters, or ask your lead')).toBeVisible();
  await expect(tile(page, 'Ana')).toHaveCount(0);
  await button(page, 'Back').tap();
  await expect(button(page, 'Crew: Early')).toBeVisible();
});
