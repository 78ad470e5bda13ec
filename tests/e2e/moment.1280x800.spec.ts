import type { MomentOfToday } from '../../src/shared/contract/moments.ts';
import { LOCALES } from '../../src/shared/domain/locales.ts';
import { ask } from './support/crowd.ts';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { LEAD_PIN } from './support/lead.ts';
import { button, heading, openKiosk } from './support/steps.ts';

// A browser says that a line can't be had while the host is away.
test.use({ tolerated: [/WebSocket connection to .* failed/] });

async function momentOf(kiosk: Pick<Kiosk, 'url'>): Promise<MomentOfToday> {
  return ask(kiosk.url, async ({ moments }) => {
    for await (const card of await moments.live()) if (card !== null) return card;
    throw new Error('today has no moment');
  });
}

test('the whole room has the same moment today, in each language, and keeps it over a restart', async ({
  page,
  context,
  kiosk,
}) => {
  const card = await momentOf(kiosk);
  const second = await context.newPage();
  for (const screen of [page, second]) {
    await openKiosk(screen, kiosk);
    for (const locale of LOCALES) {
      if ((await screen.locator('html').getAttribute('lang')) !== locale) {
        await button(screen, /^(Español|English):/).tap();
      }
      await expect(screen.getByText(card.line[locale], { exact: true })).toBeVisible();
      await expect(screen.getByText(card.question[locale], { exact: true })).toBeVisible();
    }
  }
  await kiosk.host.end();
  await kiosk.restart();
  expect(await momentOf(kiosk)).toEqual(card);
});

test('another day brings another moment, also to a screen at which someone has checked in', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  const before = await momentOf(kiosk);
  await expect(page.getByText(before.line.en, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Check in/ }).tap();
  await expect(heading(page)).toHaveText('Who’s checking in?');
  await button(page, 'Back').tap();
  await expect(page.getByText(before.line.en, { exact: true })).toBeVisible();

  // Some twenty-five hours lie between these two zones: whatever the hour is here, it is another day in one of them.
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await ask(kiosk.url, async (client) => {
      await client.lead.enter({ pin: LEAD_PIN });
      await client.lead.room.save({ timeZone });
    });
    const now = await momentOf(kiosk);
    await expect(page.getByText(now.line.en, { exact: true })).toBeVisible();
    if (now.id !== before.id) return;
  }
  throw new Error('It is the same day everywhere.');
});
