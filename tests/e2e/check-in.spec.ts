import type { Locator } from '@playwright/test';
import { expect, test } from './support/kiosk.fixture.ts';
import { breathe, button, goToWeather, heading, openKiosk, tile } from './support/steps.ts';

const WHO_CAME = 'SELECT person.name FROM arrival JOIN person ON person.id = person_id';
const SKIES = 'SELECT kind, weather, intention, body, crew_id AS crew FROM sky';

test('someone is in with four taps, and both facts are on disk, apart', async ({ page, kiosk }) => {
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    taps += 1;
    await target.tap();
  };
  await openKiosk(page, kiosk);
  await tap(page.getByRole('link', { name: /Check in/ }));
  await tap(tile(page, 'Ana Ruiz'));
  await tap(button(page, 'Clearing'));
  await tap(button(page, 'Patient'));
  await expect(heading(page)).toHaveText(/^Have a good shift, .?Ana.?$/);
  await expect(page.getByText('There’s time for people today. For you too.')).toBeVisible();

  expect(taps).toBeLessThanOrEqual(4);
  expect(kiosk.rows(WHO_CAME)).toEqual([{ name: 'Ana Ruiz' }]);
  expect(kiosk.rows(SKIES)).toEqual([
    { kind: 'in', weather: 'clearing', intention: 'patient', body: null, crew: null },
  ]);

  await button(page, 'Done').tap();
  await expect(heading(page)).toContainText('Harbour Street');
});

test('someone may keep the weather and the door to themselves', async ({ page, kiosk }) => {
  await page.clock.install();
  await goToWeather(page, kiosk, 'Sam Okafor');
  await button(page, 'Skip this').tap();
  await expect(heading(page)).toHaveText('Decide at the door');
  await breathe(page);
  await button(page, 'Skip this').tap();
  await expect(heading(page)).toContainText('Have a good shift');
  await expect(page.getByText('You’re in. That’s all it takes.')).toBeVisible();
  expect(kiosk.rows(WHO_CAME)).toEqual([{ name: 'Sam Okafor' }]);
  expect(kiosk.rows(SKIES)).toEqual([{ kind: 'in', weather: null, intention: null, body: null, crew: null }]);
});
