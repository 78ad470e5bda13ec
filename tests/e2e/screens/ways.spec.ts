import { findings } from '../support/axe.ts';
import { expect, test } from '../support/kiosk.fixture.ts';
import { lookAt, readAs } from '../support/reading.ts';
import { button, heading, openKiosk } from '../support/steps.ts';
import { holdBadge, setWays } from '../support/ways.ts';
import { wordsOf } from '../support/words.ts';

test('every way to say who you are fits and reads well', async ({ page, kiosk, reading, axe, look }) => {
  const words = wordsOf(reading.locale);
  await setWays(kiosk, { numbers: { 'Ana Ruiz': '0042' }, badges: { 'Sam Okafor': 'SAM-0042' } });
  await page.clock.install();
  await openKiosk(page, kiosk);
  await page.getByRole('link', { name: wordsOf('en')('check_in') }).press('Enter');
  // Only then: Home's own language button goes while its screen does.
  await expect(page.locator('main li button').first()).toBeVisible();
  await readAs(page, reading);
  await look('tiles');
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
  await holdBadge(page, 'NOBODY-1');
  await expect(page.getByText(words('badge_unknown'))).toBeVisible();
  await page.clock.resume();
  // It floats over the heading for a while, and is whole wherever it floats.
  await expect.soft(page.getByText(words('badge_unknown'))).toBeInViewport({ ratio: 1 });
  if (axe) expect.soft(await findings(page), 'tiles, unknown badge').toEqual([]);
  await page.clock.runFor(9_000);

  await button(page, String(words('who_number_use'))).press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('group').getByRole('button')).toHaveCount(12);
  await look('number pad');
  await page.getByRole('textbox').fill('123456789012');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('who_number_unknown'))).toBeVisible();
  await look('number pad, nobody’s number');
  await page.getByRole('textbox').fill('0042');
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(words('who_hello'));
  // axe waits for a clock that goes.
  await lookAt(page, 'hello', { axe: false });
});
