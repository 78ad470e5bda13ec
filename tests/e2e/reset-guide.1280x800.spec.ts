import type { Locator, Page } from '@playwright/test';
import { planReset } from '../../src/shared/domain/reset-timeline.ts';
import { worstContrast } from './support/contrast.ts';
import { expect, MOVING, test } from './support/kiosk.fixture.ts';
import { beginReset, caption, cue, openReset, resetOf, sun, told, widthOf } from './support/resets.ts';
import { button, goOn, heading } from './support/steps.ts';

test.use(MOVING);

/** How wide the sun is by the page's clock: it moves by itself, and a pause puts it exactly where it must be. */
async function widthAt(page: Page): Promise<number> {
  await goOn(page, 'Pause');
  const width = await widthOf(sun(page));
  await goOn(page, 'Go on');
  return width;
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('the sun grows as one breathes in and shrinks as one breathes out, with a word, a number and what comes next', async ({
  page,
  kiosk,
}) => {
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(100);
  await expect(cue(page)).toHaveText('Breathe in1');
  await expect(page.getByText('1 of 12')).toBeVisible();
  await expect(page.getByText('Next: Breathe out')).toBeVisible();
  const small = await widthAt(page);
  await page.clock.runFor(4_850);
  await expect(cue(page)).toHaveText('Breathe in5');
  expect(await widthAt(page)).toBeGreaterThan(small * 1.4);
  await page.clock.runFor(100);
  await expect(cue(page)).toHaveText('Breathe out1');
  await expect(page.getByText('Next: Breathe in')).toBeVisible();
  await page.clock.runFor(4_900);
  expect(await widthAt(page)).toBeLessThan(small * 1.05);
  await page.clock.fastForward(105_100);
  await page.clock.runFor(100);
  await expect(page.getByText('12 of 12')).toBeVisible();
  await expect(page.getByText('Then it’s done')).toBeVisible();
});

test('a screen reader hears a phase once, and what to do only the first time', async ({ page, kiosk }) => {
  const [first, second] = planReset(resetOf('even-breath')).phases;
  await beginReset(page, kiosk, 'even-breath');
  // It is there before it speaks: a live region tells what changes in it.
  await expect(told(page)).toHaveText('');
  await page.clock.runFor(200);
  await expect(told(page)).toHaveText(`${first.cue.en}. ${first.caption.en}`);
  await page.clock.runFor(4_000);
  await expect(told(page)).toHaveText(`${first.cue.en}. ${first.caption.en}`);
  await page.clock.runFor(1_100);
  await expect(told(page)).toHaveText(`${second!.cue.en}. ${second!.caption.en}`);
  await page.clock.runFor(5_000);
  await expect(told(page)).toHaveText(first.cue.en);
});

test('a screen that draws nothing loses no time: it is where it would be anyway', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(100);
  await test.step('a machine that stood still for half a minute', async () => {
    await page.clock.fastForward(30_000);
    await page.clock.runFor(50);
    await expect(cue(page)).toHaveText('Breathe in1');
    await expect(page.getByText('4 of 12')).toBeVisible();
  });
  await test.step('a hidden tab, or a screen that sleeps, in which no frame comes', async () => {
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
    await page.clock.runFor(5_000);
    await expect(told(page)).toHaveText('Breathe out');
    await page.clock.runFor(5_000);
    await expect(told(page)).toHaveText('Breathe in');
  });
});

test('a clock on the wall that is set moves nothing', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(2_100);
  await page.clock.setSystemTime(new Date('2031-05-05T05:05:05Z'));
  await page.clock.runFor(1_000);
  await expect(cue(page)).toHaveText('Breathe in4');
});

test('a pause holds everything where it is, and going on goes on from there', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(7_000);
  await goOn(page, 'Pause');
  await expect(told(page)).toHaveText('Paused');
  const held = await widthOf(sun(page));
  await page.clock.runFor(20_000);
  await expect(cue(page)).toHaveText('Paused');
  expect(await widthOf(sun(page))).toBe(held);
  await goOn(page, 'Go on');
  await page.clock.runFor(2_900);
  await expect(cue(page)).toHaveText('Breathe out5');
  await page.clock.runFor(200);
  await expect(page.getByText('2 of 12')).toBeVisible();
});

test('nobody is asked whether they are still there while it runs, but whoever pauses is', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(100_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(heading(page)).toHaveText('Even breath');
  await goOn(page, 'Pause');
  await page.clock.runFor(44_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
});

test('one tap stops it, at any moment, and leads to what else there is', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'stretch');
  await page.clock.runFor(33_000);
  await button(page, 'Stop').tap();
  await expect(heading(page)).toHaveText('Two minutes for you');
  expect(kiosk.rows('SELECT * FROM reset_use')).toEqual([]);
});

test('the language changes on the way, and the breath stays where it is', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(2_100);
  await page.getByRole('button', { name: /^Español/ }).tap();
  const [first] = planReset(resetOf('even-breath')).phases;
  await expect(cue(page)).toHaveText(`${first.cue.es}3`);
  await expect(caption(page)).toHaveText(first.caption.es);
});

test('a length and another way are chosen before, where the method has them', async ({ page, kiosk }) => {
  await openReset(page, kiosk, 'box-breath');
  await button(page, '1 minute')
    .or(page.getByRole('radio', { name: '1 minute' }))
    .tap();
  await page.getByRole('radio', { name: resetOf('box-breath').otherWay!.name.en }).tap();
  await goOn(page, 'Begin');
  const plan = planReset(resetOf('box-breath'), { minutes: 1, isOtherWay: true });
  const hold = planReset(resetOf('box-breath')).phases.find(({ sound }) => sound === 'hold')!;
  let now = 0;
  for (const phase of plan.phases) {
    await page.clock.fastForward(phase.begins + 50 - now);
    await page.clock.runFor(20);
    now = phase.begins + 70;
    await expect(cue(page)).toContainText(phase.cue.en);
    await expect(cue(page)).not.toContainText(hold.cue.en);
  }
  await page.clock.fastForward(plan.total - now);
  await page.clock.runFor(50);
  await expect(heading(page)).toHaveText('Did it help?');
});

test('a sense can be swapped, and taken back', async ({ page, kiosk }) => {
  const [first] = planReset(resetOf('five-senses')).phases;
  await beginReset(page, kiosk, 'five-senses');
  await page.clock.runFor(1_500);
  await expect(page.getByText('39 seconds left')).toBeVisible();
  await goOn(page, 'Something else');
  await expect(caption(page)).toHaveText(first.instead!.caption.en);
  await expect(told(page)).toHaveText(`${first.instead!.cue.en}. ${first.instead!.caption.en}`);
  // The next one has not been swapped with it.
  await page.clock.runFor(39_000);
  await expect(button(page, 'Something else')).toBeVisible();
  await expect(caption(page)).toHaveText(planReset(resetOf('five-senses')).phases[1]!.caption.en);
});

test('its words can be read at seven to one on the sun, small and large', async ({ page, kiosk }) => {
  await beginReset(page, kiosk, 'even-breath');
  for (const time of [100, 4_700]) {
    await page.clock.runFor(time);
    for (const words of [cue(page), caption(page), page.locator('header p'), heading(page)])
      expect(await worstContrast(page, words), `${time} ms`).toBeGreaterThanOrEqual(7);
  }
});

test('an address that leads to no reset leads to those there are', async ({ page, kiosk }) => {
  await page.goto(`${kiosk.url}#/resets/no-such-thing`);
  await page.clock.runFor(1_000);
  await expect(heading(page)).toHaveText('Two minutes for you');
});

const fill = (page: Page) => page.locator('[class*="fill"]');
const topOf = async (shape: Locator) => (await shape.boundingBox())!.y;

test.describe('for someone whose system asks for less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the sun keeps its size and fills', async ({ page, kiosk }) => {
    await beginReset(page, kiosk, 'even-breath');
    await page.clock.runFor(100);
    await goOn(page, 'Pause');
    const width = await widthOf(sun(page));
    const empty = await topOf(fill(page));
    await goOn(page, 'Go on');
    await page.clock.runFor(4_800);
    await goOn(page, 'Pause');
    expect(await widthOf(sun(page))).toBe(width);
    expect(await topOf(fill(page))).toBeLessThan(empty - width * 0.8);
  });

  test('a figure stands as far as it goes, and the disc behind it fills', async ({ page, kiosk }) => {
    await beginReset(page, kiosk, 'stretch');
    const move = (): Promise<string> =>
      page.locator('div[class*="figure"]').evaluate((figure) => getComputedStyle(figure).getPropertyValue('--move'));
    await page.clock.runFor(12_000);
    expect(Number(await move())).toBe(1);
    await goOn(page, 'Pause');
    const before = await topOf(fill(page));
    await goOn(page, 'Go on');
    await page.clock.runFor(3_000);
    expect(Number(await move())).toBe(1);
    await goOn(page, 'Pause');
    expect(await topOf(fill(page))).toBeLessThan(before - 30);
  });
});
