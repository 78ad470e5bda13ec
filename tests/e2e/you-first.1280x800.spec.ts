import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/shared/domain/locales.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, goToDoor, goToFeelings, goToFit, goToTiles, heading, tile } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const FIT = 'Thank you for saying so';

/** From the tiles to the weather of someone, in a language. */
async function tapTileIn(page: Page, locale: Locale): Promise<void> {
  if (locale === 'es') await page.getByRole('button', { name: /^Español/ }).tap();
  await tile(page, 'Ana Ruiz').tap();
  await expect(heading(page)).toHaveText(wordsOf(locale)('weather_title'));
}

for (const locale of LOCALES) {
  test(`whoever has it rough is thanked, finds doors, and goes on when they like, in ${locale}`, async ({
    page,
    kiosk,
  }) => {
    const words = wordsOf(locale);
    await page.clock.install();
    await goToTiles(page, kiosk);
    await tapTileIn(page, locale);
    await button(page, words('weather_sunny')).tap();
    const heart = page.getByRole('group', { name: words('feeling_heart') });
    await heart.getByRole('button', { name: words('level_low') }).tap();
    await button(page, words('next')).tap();

    await expect(heading(page)).toHaveText(words('fit_title'));
    await expect(page.getByText(words('fit_line'), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: words('fit_reset') }).tap();
    await expect(heading(page)).toHaveText(words('resets_two_title'));
    await breathe(page);
    await button(page, words('back')).tap();

    await expect(heading(page)).toHaveText(words('fit_title'));
    await breathe(page);
    await page.getByRole('button', { name: words('fit_check') }).tap();
    await expect(page.getByText(words('check_line'), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: words('check_fatigue') }).tap();
    await button(page, words('check_show')).tap();
    await expect(heading(page)).toHaveText(words('advice_ask'));
    await expect(page.getByRole('listitem')).toHaveText([words('about_fatigue')]);
    await breathe(page);
    await button(page, words('done')).tap();

    await expect(heading(page)).toHaveText(words('fit_title'));
    await breathe(page);
    await button(page, words('fit_okay')).tap();
    await expect(heading(page)).toHaveText(words('door_title'));
    await button(page, words('door_friendly')).tap();
    await expect(heading(page)).toHaveText(words('closing_title'));
    expect(kiosk.rows('SELECT weather, body, mind, heart, intention FROM sky')).toEqual([
      { weather: 'sunny', body: null, mind: null, heart: 'low', intention: 'friendly' },
    ]);
  });
}

test('rain and storm lead there too, and nothing else does', async ({ page, kiosk }) => {
  await page.clock.install();
  for (const weather of ['Stormy', 'Rainy']) await goToFit(page, kiosk, weather);
  for (const weather of ['Cloudy', 'Clearing', 'Sunny']) await goToDoor(page, kiosk, weather);
});

test('it is said once: Back leads to it, and on leads past it', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToDoor(page, kiosk, 'Stormy');
  await button(page, 'Back').tap();
  await expect(heading(page)).toHaveText(FIT);
  await breathe(page);
  await button(page, 'Back').tap();
  await expect(heading(page)).toHaveText('How are body, mind and heart?');
  await page.getByRole('group', { name: 'Body' }).getByRole('button', { name: 'Low' }).tap();
  await button(page, 'Next').tap();
  await expect(heading(page)).toHaveText('Decide at the door');
});

test('a feeling tapped again is taken back, and so is what it led to', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToFeelings(page, kiosk);
  const low = page.getByRole('group', { name: 'Mind' }).getByRole('button', { name: 'Low' });
  await low.tap();
  await expect(low).toHaveAttribute('aria-pressed', 'true');
  await breathe(page);
  await low.tap();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  await button(page, 'Skip this').tap();
  await expect(heading(page)).toHaveText('Decide at the door');
});

test('the private check forgets its answers as soon as someone leaves it', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToFit(page, kiosk);
  const open = page.getByRole('button', { name: 'A private check' });
  const upset = page.getByRole('button', { name: 'I’m upset' });
  await open.tap();
  await upset.tap();
  await expect(upset).toHaveAttribute('aria-pressed', 'true');
  await expect(upset).toContainText('Yes');
  await button(page, 'Back').tap();
  await expect(heading(page)).toHaveText(FIT);
  await breathe(page);
  await open.tap();
  await expect(upset).toHaveAttribute('aria-pressed', 'false');
  await expect(upset).toContainText('Not today');
});

test('advice says first what could hurt someone soonest, and Back finds the answers', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToFit(page, kiosk);
  await page.getByRole('button', { name: 'A private check' }).tap();
  for (const sign of ['I’m under a lot of stress', 'I may still have alcohol in me'])
    await page.getByRole('button', { name: sign }).tap();
  await button(page, 'What now?').tap();
  await expect(heading(page)).toHaveText('Please don’t start yet');
  await expect(page.getByRole('listitem')).toHaveText([
    /^Alcohol: don’t start, don’t drive/,
    /^Stress: tell your lead/,
  ]);
  await button(page, 'Back').tap();
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(2);
});
