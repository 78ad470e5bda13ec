import { LOCALES } from '../../src/shared/domain/locales.ts';
import { cards, didIt, goToCare } from './support/care.ts';
import { change } from './support/check-out.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, heading } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const TIMES = 'SELECT sum(times) AS times FROM care_done';
const SWAPS = 'SELECT took, put FROM care_swap';

const SAID = {
  en: { none: /^Three small things/, once: /^1 time this month/, twice: /^2 times this month/ },
  es: { none: /^Tres cosas pequeñas/, once: /^1 vez este mes/, twice: /^2 veces este mes/ },
} as const;

for (const locale of LOCALES) {
  const words = wordsOf(locale);
  const said = SAID[locale];

  test.describe(`in ${locale}`, () => {
    test('what the room does together is on every screen at once', async ({ page, context, kiosk }) => {
      await test.step('one tap says "did it", and another screen sees the number grow', async () => {
        const second = await context.newPage();
        await goToCare(second, kiosk, locale);
        await expect(second.getByText(said.none)).toBeVisible();
        await page.bringToFront();
        await goToCare(page, kiosk, locale);

        await didIt(page).tap();
        await expect(didIt(page)).toHaveAttribute('aria-pressed', 'true');
        await expect(cards(page).first().getByRole('status')).toHaveText(words('care_thanks'));
        await expect(page.getByText(said.once)).toBeVisible();
        await expect(second.getByText(said.once)).toBeVisible();
        // It is this person's tap: nobody else's button is pressed.
        await expect(second.locator('[aria-pressed="true"]')).toHaveCount(0);

        await didIt(page, 2).tap();
        await expect(second.getByText(said.twice)).toBeVisible();
        expect(kiosk.rows('SELECT times FROM care_done')).toEqual([{ times: 1 }, { times: 1 }]);
        await second.close();
      });
      await test.step('the room swaps one card a month, and every screen has the other in its place', async () => {
        await page.clock.install();
        const second = await context.newPage();
        await goToCare(second, kiosk, locale);
        await page.bringToFront();
        await goToCare(page, kiosk, locale);
        const before = await cards(page).getByRole('heading').allTextContents();

        await button(page, words('care_swap')).tap();
        await expect(heading(page)).toHaveText(words('care_take_title'));
        await button(page, new RegExp(before[1]!)).tap();
        await expect(heading(page)).toHaveText(words('care_put_title'));
        await expect(page.getByText(before[1]!)).toBeVisible();
        await breathe(page);
        const put = await page.locator('main > div button span').first().textContent();
        await page.locator('main > div button').first().tap();

        await expect(heading(page)).toHaveText(words('care_title'));
        const after = [before[0], put, before[2]];
        await expect(cards(page).getByRole('heading')).toHaveText(after as string[]);
        await expect(cards(second).getByRole('heading')).toHaveText(after as string[]);
        for (const screen of [page, second]) {
          await expect(screen.getByText(words('care_swap_taken'))).toBeVisible();
          await expect(button(screen, words('care_swap'))).toHaveCount(0);
        }
        expect(kiosk.rows(SWAPS)).toHaveLength(1);
      });
    });
  });
}

test('a visit counts a card once, and another visit counts it again', async ({ page, kiosk }) => {
  await test.step('who comes again another time may say so again', async () => {
    await goToCare(page, kiosk);
    await didIt(page).tap();
    await expect(page.getByText(/^1 time this month/)).toBeVisible();
    await button(page, 'Back').tap();
    await expect(heading(page)).toContainText('Harbour Street');
    await goToCare(page, kiosk);
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await didIt(page).tap();
    await expect(page.getByText(/^2 times this month/)).toBeVisible();
  });
  await test.step('a double tap counts once, and so does one more tap on the same visit', async () => {
    change(kiosk, 'DELETE FROM care_done');
    await goToCare(page, kiosk);
    const box = (await didIt(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    await expect(page.getByText(/^1 time this month/)).toBeVisible();
    await didIt(page).tap();
    await didIt(page).press('Enter');
    await didIt(page, 1).tap();
    await expect(page.getByText(/^2 times this month/)).toBeVisible();
    expect(kiosk.rows(TIMES)).toEqual([{ times: 2 }]);
  });
});
