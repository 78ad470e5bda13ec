import { ask, crowd } from './support/crowd.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { goToStep, TYPED } from './support/set-up.ts';
import { button, heading, openKiosk, tile, typeByTouch } from './support/steps.ts';

test.use({ room: 'empty' });

test('a second screen sees the new room and its people by itself', async ({ page, context, kiosk }) => {
  const second = await context.newPage();
  await openKiosk(second, kiosk);
  await expect(heading(second)).toHaveText('A place to look after each other');

  await page.bringToFront();
  await goToStep(page, kiosk, 'finish');
  await button(page, 'Open the doors').tap();
  await expect(page.getByRole('link', { name: /Check in/ })).toBeVisible();
  await expect(heading(second)).toContainText(TYPED.room);
  await second.bringToFront();
  await second.getByRole('link', { name: /Check in/ }).tap();
  await expect(tile(second, TYPED.person)).toBeVisible();
});

test('whoever comes second to set a room up sees the room that is there', async ({ page, kiosk }) => {
  await goToStep(page, kiosk, 'people');
  await typeByTouch(page, 'Late');
  await ask(kiosk.url, (client) => client.kiosk.setUp(crowd()));
  await expect(heading(page)).toContainText('North Gate');
  await expect(button(page, 'Next')).toHaveCount(0);
  expect(kiosk.rows('SELECT name FROM room')).toEqual([{ name: 'North Gate' }]);
});
