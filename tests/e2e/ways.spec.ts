import type { Page } from '@playwright/test';
import { findings, nameless } from './support/axe.ts';
import type { Reading } from './support/every-screen.ts';
import { misfits } from './support/fits.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, heading, openKiosk } from './support/steps.ts';
import { holdBadge, setWays, speakSpanish } from './support/ways.ts';
import { wordsOf } from './support/words.ts';

const soft = expect.configure({ soft: true });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Whether axe looks: it is slow, and sees the same at every size. */
const sees = (page: Page): boolean => page.viewportSize()?.width === 1280;

/** @param isStill whether the clock stands, which axe needs to go on */
async function look(page: Page, screen: string, { isStill = false } = {}): Promise<void> {
  await soft.poll(() => misfits(page), { message: screen, timeout: 3_000 }).toEqual([]);
  soft(await nameless(page), screen).toEqual([]);
  if (!isStill && sees(page)) soft(await findings(page), screen).toEqual([]);
}

const READINGS: readonly Reading[] = [
  { locale: 'en' },
  { locale: 'es', text: 'large' },
  { locale: 'es', contrast: 'high' },
];

for (const { locale, text = 'usual', contrast = 'usual' } of READINGS) {
  const words = wordsOf(locale);

  test(`every way to say who you are fits and reads well (${locale}, ${text} text, ${contrast} contrast)`, async ({
    page,
    kiosk,
  }) => {
    await setWays(kiosk, { numbers: { 'Ana Ruiz': '0042' }, badges: { 'Sam Okafor': 'SAM-0042' } });
    await page.clock.install();
    await openKiosk(page, kiosk);
    if (locale === 'es') await speakSpanish(page);
    await page.getByRole('link', { name: words('check_in') }).press('Enter');
    await page.evaluate(
      ([size, strength]) => {
        document.documentElement.dataset['text'] = size;
        document.documentElement.dataset['contrast'] = strength;
      },
      [text, contrast] as const,
    );
    await expect(page.locator('main li button').first()).toBeVisible();
    await look(page, 'tiles');
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
    await holdBadge(page, 'NOBODY-1');
    await expect(page.getByText(words('badge_unknown'))).toBeVisible();
    await page.clock.resume();
    // It floats over the heading for a while, and is whole wherever it floats.
    await soft(page.getByText(words('badge_unknown'))).toBeInViewport({ ratio: 1 });
    if (sees(page)) soft(await findings(page), 'tiles, unknown badge').toEqual([]);
    await page.clock.runFor(9_000);

    await button(page, String(words('who_number_use'))).press('Enter');
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(page.getByRole('group').getByRole('button')).toHaveCount(12);
    await look(page, 'number pad');
    await page.getByRole('textbox').fill('123456789012');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('who_number_unknown'))).toBeVisible();
    await look(page, 'number pad, nobody’s number');
    await page.getByRole('textbox').fill('0042');
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(words('who_hello'));
    await look(page, 'hello', { isStill: true });
  });
}
