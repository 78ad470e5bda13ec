import type { Locator } from '@playwright/test';
import { change } from './support/check-out.ts';
import { expect, MOVING, test, type Kiosk } from './support/kiosk.fixture.ts';
import { breathe, button, goToWeather, heading, openKiosk, tile } from './support/steps.ts';

test.use(MOVING);

const WHO_CAME = 'SELECT person.name FROM arrival JOIN person ON person.id = person_id';
const SKIES = 'SELECT kind, weather, body, mind, heart, intention, crew_id AS crew FROM sky';
const NOTHING_FELT = { body: null, mind: null, heart: null };

/** Counts the taps of a check-in. */
function counter() {
  let taps = 0;
  return {
    taps: () => taps,
    tap: async (target: Locator): Promise<void> => {
      taps += 1;
      await target.tap();
    },
  };
}

/** The room stops asking after body, mind and heart. */
function askNothing(kiosk: Kiosk): void {
  change(kiosk, 'UPDATE room SET asks_feelings = 0');
}

/** Nobody was there today, so that what comes next is looked at alone. */
function forgetToday(kiosk: Kiosk): void {
  change(kiosk, 'DELETE FROM arrival; DELETE FROM sky');
}

test('someone is in with a few taps', async ({ page, kiosk }) => {
  await test.step('someone is in with five taps, one of them past body, mind and heart; both facts are on disk, apart', async () => {
    const { tap, taps } = counter();
    await openKiosk(page, kiosk);
    await tap(page.getByRole('link', { name: /Check in/ }));
    await tap(tile(page, 'Ana Ruiz'));
    await tap(button(page, 'Clearing'));
    await tap(button(page, 'Skip this'));
    await tap(button(page, 'Patient'));
    await expect(heading(page)).toHaveText(/^Have a good shift, .?Ana.?$/);
    await expect(page.getByText('There’s time for people today. For you too.')).toBeVisible();

    expect(taps()).toBeLessThanOrEqual(5);
    expect(kiosk.rows(WHO_CAME)).toEqual([{ name: 'Ana Ruiz' }]);
    expect(kiosk.rows(SKIES)).toEqual([
      { kind: 'in', weather: 'clearing', ...NOTHING_FELT, intention: 'patient', crew: null },
    ]);

    await button(page, 'Done').tap();
    await expect(heading(page)).toContainText('Harbour Street');
  });
  await test.step('with four, in a room that doesn’t ask after them', async () => {
    forgetToday(kiosk);
    askNothing(kiosk);
    const { tap, taps } = counter();
    await openKiosk(page, kiosk);
    await tap(page.getByRole('link', { name: /Check in/ }));
    await tap(tile(page, 'Ana Ruiz'));
    await expect(page.getByRole('progressbar', { name: 'Step 2 of 3' })).toBeAttached();
    await tap(button(page, 'Clearing'));
    await tap(button(page, 'Patient'));
    await expect(heading(page)).toContainText('Have a good shift');
    expect(taps()).toBeLessThanOrEqual(4);
    expect(kiosk.rows(SKIES)).toMatchObject([{ weather: 'clearing', ...NOTHING_FELT, intention: 'patient' }]);
  });
});

test('someone says everything, or nothing', async ({ page, kiosk }) => {
  await test.step('someone who is fine and answers everything is in with seven', async () => {
    const row = (name: string): Locator => page.getByRole('group', { name, exact: true });
    await openKiosk(page, kiosk);
    await page.getByRole('link', { name: /Check in/ }).tap();
    for (const target of [
      tile(page, 'Ana Ruiz'),
      button(page, 'Sunny'),
      row('Body').getByRole('button', { name: 'Good' }),
      row('Mind').getByRole('button', { name: 'Okay' }),
      row('Heart').getByRole('button', { name: 'Good' }),
      button(page, 'Next'),
      button(page, 'Friendly'),
    ]) {
      await target.tap();
    }
    await expect(heading(page)).toContainText('Have a good shift');
    expect(kiosk.rows(SKIES)).toEqual([
      { kind: 'in', weather: 'sunny', body: 'good', mind: 'okay', heart: 'good', intention: 'friendly', crew: null },
    ]);
  });
  await test.step('someone may keep the weather, the feelings and the door to themselves', async () => {
    forgetToday(kiosk);
    await page.clock.install();
    await goToWeather(page, kiosk, 'Sam Okafor');
    for (const next of ['How are body, mind and heart?', 'Decide at the door', /Have a good shift/]) {
      await button(page, 'Skip this').tap();
      await expect(heading(page)).toHaveText(next);
      await breathe(page);
    }
    await expect(page.getByText('You’re in. That’s all it takes.')).toBeVisible();
    expect(kiosk.rows(WHO_CAME)).toEqual([{ name: 'Sam Okafor' }]);
    expect(kiosk.rows(SKIES)).toEqual([{ kind: 'in', weather: null, ...NOTHING_FELT, intention: null, crew: null }]);
  });
});
