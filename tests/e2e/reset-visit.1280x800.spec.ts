import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { beginReset, openReset, resetOf } from './support/resets.ts';
import { breathe, button, goOn, goToFeelings, goToFit, heading, openKiosk } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

/** To its end, of a reset that lasts two minutes or less. */
async function finish(page: Page): Promise<void> {
  await page.clock.fastForward(121_000);
  await page.clock.runFor(100);
}

test('someone finds what fits by how it is, and just a minute is a minute', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  await page.getByRole('link', { name: 'Two minutes' }).tap();
  await expect(heading(page)).toHaveText('Two minutes for you');
  await breathe(page);
  await button(page, 'Sore').tap();
  await expect(heading(page)).toHaveText('When something is sore');
  await expect(page.locator('main button strong')).toHaveText([...['Muscle release', 'Stretch', 'Eyes and shoulders']]);
  await goOn(page, 'Back');
  await breathe(page);
  await button(page, 'Just a minute').tap();
  await expect(heading(page)).toHaveText('When there’s only a minute');
  await page.getByRole('button', { name: 'Cyclic sigh' }).press('Enter');
  await expect(page.getByRole('radio', { name: '1 minute' })).toBeChecked();
  await goOn(page, 'Begin');
  await page.clock.fastForward(60_000);
  await page.clock.runFor(100);
  await expect(heading(page)).toHaveText('Did it help?');
});

test('Back from a reset is back to what was looked for', async ({ page, kiosk }) => {
  await page.goto(`${kiosk.url}#/resets`);
  await goOn(page, 'Scattered');
  await expect(heading(page)).toHaveText('When you’re all over the place');
  await page.getByRole('button', { name: 'Five senses' }).press('Enter');
  await expect(heading(page)).toHaveText('Five senses');
  await goOn(page, 'Back');
  await expect(heading(page)).toHaveText('When you’re all over the place');
  // Nothing of how someone feels stands in an address, which a browser keeps.
  expect(page.url()).toBe(`${kiosk.url}#/resets`);
});

test('the first page says what it is not, and leads to people to talk to and back, with what was chosen', async ({
  page,
  kiosk,
}) => {
  await openReset(page, kiosk, 'even-breath');
  await expect(page.getByText(/not a treatment/)).toBeVisible();
  await page.getByRole('radio', { name: '5 minutes' }).press('Space');
  await goOn(page, 'People to talk to');
  await expect(heading(page)).toHaveText('People to talk to');
  await goOn(page, 'Back');
  await expect(page.getByRole('radio', { name: '5 minutes' })).toBeChecked();
});

test('an answer is counted for the day, once, however often it is tapped', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await finish(page);
  await expect(heading(page)).toHaveText('Did it help?');
  await expect(heading(page)).toBeFocused();
  await breathe(page);
  await button(page, 'Not really').dispatchEvent('click');
  await button(page, 'Not really')
    .dispatchEvent('click')
    .catch(() => undefined);
  await breathe(page);
  await expect(heading(page)).toHaveText('That time was yours');
  await expect(page.getByText(/Another one may fit better/)).toBeVisible();
  const [row, ...more] = kiosk.rows('SELECT * FROM reset_use');
  expect(more).toEqual([]);
  expect(Object.keys(row!).sort()).toEqual(['answer', 'day', 'reset', 'times']);
  expect(row).toMatchObject({ reset: 'even-breath', answer: 'not-really', times: 1 });
});

test('a finger on its way to Pause as the end comes answers nothing', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await finish(page);
  await expect(heading(page)).toHaveText('Did it help?');
  await button(page, 'Skip this').tap();
  await page.clock.runFor(300);
  await expect(heading(page)).toHaveText('Did it help?');
  expect(kiosk.rows('SELECT * FROM reset_use')).toEqual([]);
  await page.clock.runFor(500);
  await button(page, 'Skip this').tap();
  await expect(heading(page)).toHaveText('That time was yours');
});

test('a kiosk that hangs holds nobody up: the screen goes on, and it counts when it can', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await finish(page);
  await breathe(page);
  process.kill(kiosk.host.pid, 'SIGSTOP');
  try {
    await button(page, 'Better').press('Enter');
    await expect(button(page, 'Better')).toBeFocused();
    await page.clock.runFor(2_100);
    await expect(heading(page)).toHaveText('That time was yours');
  } finally {
    process.kill(kiosk.host.pid, 'SIGCONT');
  }
  await expect.poll(() => kiosk.rows('SELECT answer, times FROM reset_use')).toEqual([{ answer: 'better', times: 1 }]);
});

test('passing is an answer too, and the doors lead to thanking someone, to another, and home', async ({
  page,
  kiosk,
}) => {
  await beginReset(page, kiosk, 'even-breath');
  await finish(page);
  await breathe(page);
  await goOn(page, 'Skip this');
  await expect(heading(page)).toHaveText('That time was yours');
  await expect.poll(() => kiosk.rows('SELECT answer, times FROM reset_use')).toEqual([{ answer: 'skip', times: 1 }]);
  await expect(page.getByRole('button', { name: /Try another/ })).toBeVisible();
  await breathe(page);
  await page.getByRole('link', { name: /Thank someone/ }).tap();
  await breathe(page);
  await expect(heading(page)).toHaveText('Thank someone');
});

test('whoever walks off is followed by nobody: the screen goes home, and nothing was counted', async ({
  page,
  kiosk,
}) => {
  await beginReset(page, kiosk, 'even-breath');
  await finish(page);
  await page.clock.runFor(46_000);
  await expect(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(heading(page)).toContainText('Harbour Street');
  expect(kiosk.rows('SELECT * FROM reset_use')).toEqual([]);
});

for (const locale of LOCALES) {
  test(`a rough start is offered the two that fit, and is where it was after one of them, in ${locale}`, async ({
    page,
    kiosk,
  }) => {
    const words = wordsOf(locale);
    await goToFit(page, kiosk, 'Stormy');
    if (locale === 'es') await page.getByRole('button', { name: /^Español/ }).tap();
    await breathe(page);
    await page.getByRole('button', { name: words('fit_reset') }).tap();
    await breathe(page);
    await expect(heading(page)).toHaveText(words('resets_two_title'));
    await expect(page.locator('main button strong')).toHaveText([
      resetOf('even-breath').title[locale],
      resetOf('cyclic-sigh').title[locale],
    ]);
    await page.getByRole('button', { name: resetOf('cyclic-sigh').title[locale] }).tap();
    await breathe(page);
    await button(page, words('reset_begin')).tap();
    await expect(button(page, words('reset_stop'))).toBeVisible();
    await finish(page);
    await expect(heading(page)).toHaveText(words('reset_helped_title'));
    await breathe(page);
    await button(page, words('reset_helped_better')).tap();
    await breathe(page);
    await expect(heading(page)).toHaveText(words('fit_title'));
    await breathe(page);
    await button(page, words('fit_okay')).tap();
    await expect(heading(page)).toHaveText(words('door_title'));
    await button(page, words('door_patient')).tap();
    await breathe(page);
    await expect(heading(page)).toHaveText(words('closing_title'));
    expect(kiosk.rows('SELECT weather, intention FROM sky')).toEqual([{ weather: 'stormy', intention: 'patient' }]);
    expect(kiosk.rows('SELECT reset, answer FROM reset_use')).toEqual([{ reset: 'cyclic-sigh', answer: 'better' }]);
  });
}

test('a body that is low is offered what is for a body, and stopping leads back to the same step', async ({
  page,
  kiosk,
}) => {
  await goToFeelings(page, kiosk, 'Sunny');
  await page.getByRole('group', { name: 'Body' }).getByRole('button', { name: 'Low' }).press('Enter');
  await goOn(page, 'Next');
  await goOn(page, /Two minutes now/);
  await breathe(page);
  await expect(page.locator('main button strong')).toHaveText(['Muscle release', 'Stretch']);
  await goOn(page, /Stretch/);
  await goOn(page, 'Begin');
  await page.clock.runFor(3_000);
  await goOn(page, 'Stop');
  await expect(heading(page)).toHaveText('Thank you for saying so');
});

test.describe('while the line is down', () => {
  test.use({ tolerated: [/WebSocket connection|ERR_CONNECTION_REFUSED/] });

  test('a reset whose file is taken away meanwhile is done to its end all the same', async ({ page, kiosk }) => {
    const own = join(kiosk.data, 'resets', 'our-own.json');
    await kiosk.kill();
    writeFileSync(
      own,
      JSON.stringify({ ...resetOf('even-breath'), id: undefined, title: { en: 'Our own', es: 'Propia' } }),
    );
    await kiosk.restart();
    await page.clock.install();
    await page.goto(`${kiosk.url}#/resets/our-own`);
    await expect(heading(page)).toHaveText('Our own');
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await goOn(page, 'Begin');
    await page.clock.runFor(2_000);
    await kiosk.kill();
    rmSync(own);
    await kiosk.restart();
    // The line comes back, and with it a list without this one.
    for (let second = 0; second < 20; second += 1) await page.clock.runFor(1_000);
    await expect(heading(page)).toHaveText('Our own');
    await finish(page);
    await expect(heading(page)).toHaveText('Did it help?');
  });

  test('a reset goes on, and an answer that could not be kept says so and can be given again', async ({
    page,
    kiosk,
  }) => {
    await beginReset(page, kiosk, 'even-breath');
    await page.clock.runFor(5_100);
    await kiosk.kill();
    await page.clock.runFor(5_000);
    await expect(page.getByText('2 of 12')).toBeVisible();
    await finish(page);
    await expect(heading(page)).toHaveText('Did it help?');
    await breathe(page);
    await goOn(page, 'Better');
    await breathe(page);
    await expect(page.getByRole('alert')).toContainText('That didn’t go through');
    await kiosk.restart();
    await expect(async () => {
      await page.clock.runFor(3_000);
      await goOn(page, 'Better');
      await page.clock.runFor(500);
      await expect(heading(page)).toHaveText('That time was yours', { timeout: 500 });
    }).toPass();
    expect(kiosk.rows('SELECT answer, times FROM reset_use')).toEqual([{ answer: 'better', times: 1 }]);
  });
});
