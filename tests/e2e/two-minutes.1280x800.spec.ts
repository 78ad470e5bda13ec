import type { Locator, Page } from '@playwright/test';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { worstContrast } from './support/contrast.ts';
import { expect, MOVING, test, type Kiosk } from './support/kiosk.fixture.ts';
import { breathe, button, goToFit, heading, openKiosk } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

test.use(MOVING);

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

/** Opens the reset at its own address, with the clock held at its first moment. */
async function openReset(page: Page, kiosk: Pick<Kiosk, 'url'>): Promise<void> {
  await openKiosk(page, kiosk);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.evaluate(() => {
    location.hash = '#/resets/even-breath';
  });
  await expect(heading(page)).toHaveText('Even breath');
}

/** What a screen reader is told. */
const told = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\d+ (of|de) 12/ });
const sun = (page: Page): Locator => page.locator('[class*="sun"]').filter({ has: page.locator('[class*="fill"]') });

async function widthOf(shape: Locator): Promise<number> {
  return (await shape.boundingBox())!.width;
}

test('two minutes are twelve breaths, five seconds in and five out, and then a kind word', async ({ page, kiosk }) => {
  await openReset(page, kiosk);
  await page.clock.runFor(100);
  await expect(told(page)).toHaveText('Breathe in. Breath 1 of 12');
  const small = await widthOf(sun(page));
  await page.clock.runFor(4_850);
  expect(await widthOf(sun(page))).toBeGreaterThan(small * 1.4);
  await page.clock.runFor(100);
  await expect(told(page)).toHaveText('Breathe out. Breath 1 of 12');
  await page.clock.runFor(4_900);
  expect(await widthOf(sun(page))).toBeLessThan(small * 1.05);
  await page.clock.fastForward(105_000);
  await page.clock.runFor(100);
  await expect(told(page)).toHaveText('Breathe out. Breath 12 of 12');
  await page.clock.runFor(5_100);
  await expect(heading(page)).toHaveText('Two minutes, all yours');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('Whatever you found in them goes with you.')).toBeVisible();
  await button(page, 'Done').press('Enter');
  await expect(heading(page)).toContainText('Harbour Street');
});

test('a machine that draws no frame for half a minute is where it would be anyway', async ({ page, kiosk }) => {
  await openReset(page, kiosk);
  await page.clock.runFor(100);
  await page.clock.fastForward(30_000);
  await page.clock.runFor(50);
  await expect(told(page)).toHaveText('Breathe in. Breath 4 of 12');
});

test('a pause holds the breath where it is, and going on goes on from there', async ({ page, kiosk }) => {
  await openReset(page, kiosk);
  await page.clock.runFor(7_000);
  await button(page, 'Pause').press('Enter');
  await expect(told(page)).toHaveText('Paused. Breath 1 of 12');
  await page.clock.runFor(20_000);
  await expect(told(page)).toHaveText('Paused. Breath 1 of 12');
  await button(page, 'Go on').press('Enter');
  await page.clock.runFor(2_900);
  await expect(told(page)).toHaveText('Breathe out. Breath 1 of 12');
  await page.clock.runFor(200);
  await expect(told(page)).toHaveText('Breathe in. Breath 2 of 12');
});

test('nobody is asked whether they are still there while the sun breathes, but whoever pauses is', async ({
  page,
  kiosk,
}) => {
  await openReset(page, kiosk);
  await page.clock.runFor(100_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(heading(page)).toHaveText('Even breath');
  await button(page, 'Pause').press('Enter');
  await page.clock.runFor(44_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
});

test('the end is left to itself: the screen asks, and goes home', async ({ page, kiosk }) => {
  await openReset(page, kiosk);
  await page.clock.runFor(120_100);
  await expect(heading(page)).toHaveText('Two minutes, all yours');
  await page.clock.runFor(46_000);
  await expect(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(heading(page)).toContainText('Harbour Street');
});

for (const locale of LOCALES) {
  test(`one tap stops it, and the check-in is where it was, in ${locale}`, async ({ page, kiosk }) => {
    const words = wordsOf(locale);
    await goToFit(page, kiosk, 'Stormy');
    if (locale === 'es') await page.getByRole('button', { name: /^Español/ }).tap();
    // By key: it stands where the weather stood, and a tap there so soon would be the double of that one.
    await page.getByRole('button', { name: words('fit_reset') }).press('Enter');
    await expect(heading(page)).toHaveText(words('breath_title'));
    await expect(page.getByText(words('breath_line'), { exact: true })).toBeVisible();
    await expect(told(page)).toContainText(String(words('breath_in')));
    await button(page, words('reset_stop')).tap();
    await expect(heading(page)).toHaveText(words('fit_title'));
    await breathe(page);
    await button(page, words('fit_okay')).tap();
    await expect(heading(page)).toHaveText(words('door_title'));
    await button(page, words('door_patient')).tap();
    await expect(heading(page)).toHaveText(words('closing_title'));
    expect(kiosk.rows('SELECT weather, intention FROM sky')).toEqual([{ weather: 'stormy', intention: 'patient' }]);
  });
}

test('its words can be read at seven to one on the sun, small and large', async ({ page, kiosk }) => {
  await openReset(page, kiosk);
  for (const time of [100, 4_900]) {
    await page.clock.runFor(time);
    for (const words of [page.locator('p[class*="word"]'), page.locator('header p'), heading(page)])
      expect(await worstContrast(page, words), `${time} ms`).toBeGreaterThanOrEqual(7);
  }
});

test.describe('for someone whose system asks for less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the sun keeps its size and fills', async ({ page, kiosk }) => {
    await openReset(page, kiosk);
    const fill = page.locator('[class*="fill"]');
    await page.clock.runFor(100);
    const width = await widthOf(sun(page));
    const empty = (await fill.boundingBox())!.y;
    await page.clock.runFor(4_800);
    expect(await widthOf(sun(page))).toBe(width);
    expect((await fill.boundingBox())!.y).toBeLessThan(empty - width * 0.8);
  });
});
