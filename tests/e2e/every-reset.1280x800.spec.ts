import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/shared/domain/locales.ts';
import type { ResetScript } from '../../src/shared/domain/reset-script.ts';
import { planReset } from '../../src/shared/domain/reset-timeline.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { caption, cue, RESETS, told } from './support/resets.ts';
import { breathe, button, heading, openKiosk } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

/** From Home by touch to the beginning of a reset. */
async function tapThere(page: Page, locale: Locale, script: ResetScript): Promise<void> {
  const words = wordsOf(locale);
  await page.getByRole('link', { name: words('resets_home') }).tap();
  await expect(heading(page)).toHaveText(words('resets_title'));
  await breathe(page);
  await button(page, words('resets_all')).tap();
  await breathe(page);
  await expect(heading(page)).toHaveText(words('resets_for_all'));
  await breathe(page);
  await page.getByRole('button', { name: script.title[locale] }).tap();
  await breathe(page);
  await expect(heading(page)).toHaveText(script.title[locale]);
  await expect(page.getByText(script.caution[locale], { exact: true })).toBeVisible();
  await expect(page.getByText(script.posture[locale], { exact: true })).toBeVisible();
  await expect(page.getByText(words('reset_not_treatment'), { exact: true })).toBeVisible();
  await breathe(page);
  await button(page, words('reset_begin')).tap();
}

/** Through every phase: what is seen and what is said, up to the end. */
async function follow(page: Page, locale: Locale, script: ResetScript): Promise<void> {
  const plan = planReset(script);
  await expect(button(page, wordsOf(locale)('reset_stop'))).toBeVisible();
  let now = 0;
  for (const phase of plan.phases) {
    // A fifth of a second into it: nothing before has shown it too early, and it has been said.
    const later = phase.begins + 180 - now;
    await page.clock.fastForward(later);
    await page.clock.runFor(20);
    now += later + 20;
    await expect(cue(page)).toContainText(phase.cue[locale]);
    await expect(caption(page)).toHaveText(phase.caption[locale]);
    await expect(told(page)).toContainText(phase.cue[locale]);
  }
  await page.clock.fastForward(plan.total - now - 60);
  await page.clock.runFor(30);
  await expect(cue(page)).toBeVisible();
  await page.clock.runFor(80);
  await expect(heading(page)).toHaveText(wordsOf(locale)('reset_helped_title'));
}

async function sayItHelped(page: Page, locale: Locale): Promise<void> {
  const words = wordsOf(locale);
  await breathe(page);
  await button(page, words('reset_helped_better')).tap();
  await breathe(page);
  await expect(heading(page)).toHaveText(words('reset_done_title'));
  await breathe(page);
  await page.getByRole('link', { name: words('go_home') }).tap();
  await expect(heading(page)).toContainText('Harbour Street');
  await breathe(page);
}

async function doThemAll(page: Page, kiosk: Kiosk, locale: Locale): Promise<void> {
  await openKiosk(page, kiosk);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  for (const script of RESETS) {
    // Home forgets the last person's language.
    if (locale === 'es') await page.getByRole('button', { name: /^Español/ }).press('Enter');
    await test.step(script.id, async () => {
      await tapThere(page, locale, script);
      await follow(page, locale, script);
      await sayItHelped(page, locale);
    });
  }
  expect(kiosk.rows('SELECT reset, answer, times FROM reset_use ORDER BY reset')).toEqual(
    RESETS.map(({ id }) => ({ reset: id, answer: 'better', times: 1 })).sort((one, other) =>
      one.reset < other.reset ? -1 : 1,
    ),
  );
}

for (const locale of LOCALES) {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test.describe(`in ${locale}, with movement: ${reducedMotion}`, () => {
      test.use({ contextOptions: { reducedMotion } });

      test('every reset goes from Home through each phase to its end, and back', async ({ page, kiosk }) => {
        test.slow();
        await page.clock.install();
        await doThemAll(page, kiosk, locale);
      });
    });
  }
}
