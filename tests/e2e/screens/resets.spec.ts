import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import type { ResetScript } from '../../../src/shared/domain/reset-script.ts';
import { planReset } from '../../../src/shared/domain/reset-timeline.ts';
import { test, expect, type Kiosk } from '../support/kiosk.fixture.ts';
import { lookAt, readAs, type Reading } from '../support/reading.ts';
import { cue, giveVoice, RESETS } from '../support/resets.ts';
import { button, goOn, heading } from '../support/steps.ts';
import { wordsOf } from '../support/words.ts';

async function goTo(page: Page, hash: string, title: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(heading(page)).toHaveText(title);
}

async function open(page: Page, kiosk: Pick<Kiosk, 'url'>, reading: Reading): Promise<void> {
  // With a voice there is one more thing to choose.
  await giveVoice(page);
  await page.clock.install();
  await page.goto(`${kiosk.url}#/resets`);
  await expect(heading(page)).toBeVisible();
  await readAs(page, reading);
}

test('every way to a reset, and every first page, fits and reads well', async ({ page, kiosk, reading, look }) => {
  const words = wordsOf(reading.locale);
  await open(page, kiosk, reading);
  await look('how it is right now');
  for (const wish of ['wound-up', 'flat', 'sore', 'scattered', 'minute'] as const) {
    const name = wish === 'wound-up' ? 'wound_up' : wish;
    await goOn(page, words(`resets_wish_${name}`));
    await expect(heading(page)).toHaveText(words(`resets_for_${name}`));
    await look(`for ${wish}`);
    await goOn(page, words('back'));
  }
  await goOn(page, words('resets_all'));
  await expect(heading(page)).toHaveText(words('resets_for_all'));
  await look('all of them');
  for (const { id, title } of RESETS) {
    await goTo(page, `#/resets/${id}`, title[reading.locale]);
    await look(`first page of ${id}`);
  }
});

/** While the page's clock is held axe would wait for ever; it sees the guide in the last of these tests. */
const HELD = { axe: false } as const;

/** Every phase that has other words or another drawing than those before it. */
async function lookAtPhases(page: Page, script: ResetScript, locale: Locale, isOtherWay: boolean): Promise<void> {
  const plan = planReset(script, { isOtherWay });
  const seen = new Set<string>();
  let now = 0;
  for (const [index, phase] of plan.phases.entries()) {
    const next = plan.phases[index + 1];
    const view = JSON.stringify([phase.cue, phase.caption, phase.figure, phase.isSeated, next?.cue]);
    if (seen.has(view)) continue;
    seen.add(view);
    // Its middle: a sun that has grown, a figure that has moved.
    const middle = (phase.begins + phase.ends) / 2;
    await page.clock.fastForward(middle - now);
    await page.clock.runFor(20);
    now = middle + 20;
    await expect(cue(page)).toContainText(phase.cue[locale]);
    await lookAt(page, `${script.id}, ${phase.cue.en}`, HELD);
    if (phase.instead === null) continue;
    await goOn(page, wordsOf(locale)('reset_swap'));
    await lookAt(page, `${script.id}, ${phase.instead.cue.en}`, HELD);
  }
}

for (const script of RESETS) {
  test(`every phase of ${script.id} fits and reads well`, async ({ page, kiosk, reading }) => {
    const words = wordsOf(reading.locale);
    await open(page, kiosk, reading);
    for (const isOtherWay of script.otherWay === undefined ? [false] : [false, true]) {
      await goTo(page, '#/resets', words('resets_title'));
      await goTo(page, `#/resets/${script.id}`, script.title[reading.locale]);
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      if (isOtherWay) await page.getByRole('radio', { name: script.otherWay!.name[reading.locale] }).press('Space');
      await goOn(page, words('reset_begin'));
      await expect(button(page, words('reset_stop'))).toBeVisible();
      await lookAtPhases(page, script, reading.locale, isOtherWay);
      await goOn(page, words('reset_stop'));
      await page.clock.resume();
    }
  });
}

test('what comes after one fits and reads well', async ({ page, kiosk, reading, look }) => {
  const words = wordsOf(reading.locale);
  await open(page, kiosk, reading);
  await goTo(
    page,
    '#/resets/four-seven-eight',
    RESETS.find(({ id }) => id === 'four-seven-eight')!.title[reading.locale],
  );
  await goOn(page, words('reset_begin'));
  await expect(button(page, words('reset_stop'))).toBeVisible();
  await goOn(page, words('reset_pause'));
  await look('paused');
  await goOn(page, words('reset_go_on'));
  await page.clock.fastForward(77_000);
  await page.clock.runFor(100);
  await expect(heading(page)).toHaveText(words('reset_helped_title'));
  await look('did it help');
  await goOn(page, words('reset_helped_not_really'));
  await expect(heading(page)).toHaveText(words('reset_done_title'));
  await look('over');
});
