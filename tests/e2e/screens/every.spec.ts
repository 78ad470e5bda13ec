import { walkLead } from '../support/every-lead-screen.ts';
import { walkCheckIn, walkFirstRun, walkYouFirst } from '../support/every-screen.ts';
import { test } from '../support/kiosk.fixture.ts';

test('every screen of a check-in fits and reads well', async ({ page, kiosk, reading, look }) => {
  await page.clock.install();
  await walkCheckIn(page, kiosk, reading, look);
});

test('every screen for someone who has it rough fits and reads well', async ({ page, kiosk, reading, look }) => {
  await page.clock.install();
  await walkYouFirst(page, kiosk, reading, look);
});

test('every screen of the lead room fits and reads well', async ({ page, kiosk, reading, look }) => {
  // Forty of them.
  test.slow();
  await walkLead(page, kiosk, reading, look);
});

test.describe('before there is a room', () => {
  test.use({ room: 'empty' });

  test('every step of the first run fits and reads well', async ({ page, kiosk, reading, look }) => {
    await walkFirstRun(page, kiosk, reading, look);
  });
});
