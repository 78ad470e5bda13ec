import { careInstead } from '../../src/shared/domain/care-month.ts';
import { cards, deckOf, didIt, goToCare, monthOf } from './support/care.ts';
import { ask } from './support/crowd.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, heading } from './support/steps.ts';

test.describe('when the host is gone', () => {
  // A browser says that a line can't be had; that is what this test brings about.
  test.use({ tolerated: [/WebSocket connection to .* failed/] });

  test('a tap that didn’t go through is said so, and counts once when tapped again', async ({ page, kiosk }) => {
    await goToCare(page, kiosk);
    await kiosk.kill();
    await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
    await didIt(page, 1).tap();
    await expect(cards(page).nth(1).getByRole('alert')).toHaveText(
      'That didn’t go through. Nothing is lost. Try again in a moment.',
    );
    await expect(didIt(page, 1)).toHaveAttribute('aria-pressed', 'false');

    await kiosk.restart();
    await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
    await didIt(page, 1).tap();
    await expect(page.getByText(/^1 time this month/)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(kiosk.rows('SELECT times FROM care_done')).toEqual([{ times: 1 }]);
  });
});

test('whoever comes second to swap is told kindly, and finds the cards as they are now', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToCare(page, kiosk);
  const month = await monthOf(kiosk);
  const deck = await deckOf(kiosk);
  await button(page, 'Swap one').tap();
  await button(page, new RegExp(month.cards[0]!.title.en)).tap();
  await expect(heading(page)).toHaveText('What would do more good?');
  await breathe(page);

  const put = careInstead(month.cards[2]!, deck)[0]!;
  await ask(kiosk.url, ({ care }) => care.swap({ take: month.cards[2]!.id, put: put.id }));
  const mine = page.locator('main div button').nth(1);
  await mine.tap();
  await expect(page.getByRole('alert')).toHaveText(
    'Someone was quicker: this month’s swap is taken. Next month there’s another.',
  );
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Back').tap();
  await expect(cards(page).getByRole('heading')).toHaveText([
    month.cards[0]!.title.en,
    month.cards[1]!.title.en,
    put.title.en,
  ]);
  await expect(page.getByText('This month’s swap is taken.')).toBeVisible();
});
