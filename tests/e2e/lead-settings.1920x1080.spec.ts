import { expect, test } from './support/kiosk.fixture.ts';
import { door, expectSaved, goToSetting } from './support/lead.ts';
import { button, goOn, goToDoor, heading, openKiosk, typeByTouch } from './support/steps.ts';

const ROOM =
  'SELECT asks_feelings, keeps_arrivals, by_tiles, by_number, day_starts, need_days, region, idle_seconds, locale, time_zone FROM room';
const COUNTS = 'SELECT (SELECT count(*) FROM arrival) AS arrivals, (SELECT count(*) FROM sky) AS skies';

const option = (page: Parameters<typeof button>[0], name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`) });

test('what a lead changes is kept at once and seen everywhere', async ({ page, context, kiosk }) => {
  await test.step('a change is kept at once, said so, and seen by another screen', async () => {
    const second = await context.newPage();
    await openKiosk(second, kiosk);
    await expect(heading(second)).toContainText('Harbour Street');

    await page.bringToFront();
    await goToSetting(page, kiosk, 'Name of this room');
    await page.getByRole('textbox').fill('');
    await typeByTouch(page, 'Pier 4');
    await button(page, 'Save').tap();
    await expectSaved(page);
    await expect(heading(second)).toContainText('Pier 4');
    await button(page, 'Back').tap();
    await expect(door(page, 'Name of this room')).toContainText('Pier 4');
  });
  await test.step('check-in stops asking after body, mind and heart', async () => {
    await door(page, 'Body, mind, heart').tap();
    await expect(heading(page)).toHaveText('Body, mind, heart');
    await expect(option(page, 'Ask')).toBeChecked();
    await option(page, 'Don’t ask').tap();
    await expectSaved(page);
    expect(kiosk.rows(ROOM)).toMatchObject([{ asks_feelings: 0 }]);
    await button(page, 'Back').tap();
    await expect(door(page, 'Body, mind, heart')).toContainText('Not asked');
    // What was saved on one page is no news on another.
    await door(page, 'Who came').tap();
    await expect(page.getByText('Saved')).toHaveCount(0);
  });
  await test.step('one way to say who you are stays on', async () => {
    await button(page, 'Back').press('Enter');
    await door(page, 'Saying who you are').tap();
    await expect(heading(page)).toHaveText('Saying who you are');
    const way = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
    await way('Tiles').tap();
    await expect(page.getByRole('alert')).toContainText('Tiles or numbers stay on');
    await expect(way('Tiles')).toHaveAttribute('aria-pressed', 'true');
    await way('Numbers').tap();
    await expectSaved(page);
    await expect(page.getByText('24 people have no number yet.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await way('Tiles').tap();
    await expect(way('Tiles')).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => kiosk.rows(ROOM)).toMatchObject([{ by_tiles: 0, by_number: 1 }]);
  });
});

test('what a lead no longer wants remembered is gone, and a city is found', async ({ page, kiosk }) => {
  await test.step('who came is forgotten as soon as it is no longer remembered', async () => {
    await goToDoor(page, kiosk, 'Sunny');
    // By key: the first digit of the PIN stands where this door does, and a tap there so soon would be a double one.
    await goOn(page, 'Present');
    await expect(heading(page)).toContainText('Have a good shift');
    expect(kiosk.rows(COUNTS)).toEqual([{ arrivals: 1, skies: 1 }]);

    await goToSetting(page, kiosk, 'Who came');
    await expect(page.getByText('What is remembered so far is deleted at once.')).toBeVisible();
    await option(page, 'Don’t remember').tap();
    await expectSaved(page);
    expect(kiosk.rows(COUNTS)).toEqual([{ arrivals: 0, skies: 1 }]);
  });
  await test.step('a time zone is found by its first letters', async () => {
    await button(page, 'Back').press('Enter');
    await door(page, 'Time zone').tap();
    await expect(heading(page)).toHaveText('Time zone');
    await expect(page.getByRole('listitem').first()).toContainText('Madrid');
    await button(page, 'Find a city').tap();
    await typeByTouch(page, 'auck');
    await door(page, 'Auckland').tap();
    await expectSaved(page);
    await expect(page.getByRole('listitem').first()).toContainText('Auckland');
    expect(kiosk.rows(ROOM)).toMatchObject([{ time_zone: 'Pacific/Auckland' }]);
  });
});

test('shifts, and all that is one tap', async ({ page, kiosk }) => {
  await test.step('shift ends are picked in two taps, and taken out again', async () => {
    await goToSetting(page, kiosk, 'When shifts end');
    for (const [hour, minute] of [
      ['22', '00'],
      ['6', '30'],
    ] as const) {
      await button(page, 'Add a time').tap();
      await expect(heading(page)).toHaveText('Add a time');
      await page.getByRole('radiogroup', { name: 'Hour' }).getByRole('radio', { name: hour, exact: true }).tap();
      await page.getByRole('radiogroup', { name: 'Minute' }).getByRole('radio', { name: minute, exact: true }).tap();
      await button(page, /^Add \d/).tap();
      await expectSaved(page);
    }
    await expect(page.getByRole('listitem')).toHaveText(['6:30', '22:00']);
    // "Saved" may still be that of the first.
    const kept = () => kiosk.rows('SELECT minute FROM shift_end ORDER BY minute');
    await expect.poll(kept).toEqual([{ minute: 390 }, { minute: 1320 }]);

    await button(page, 'Add a time').tap();
    await page.getByRole('radio', { name: '22', exact: true }).tap();
    await expect(button(page, '22:00 is there')).toBeDisabled();
    await button(page, 'Back').tap();
    await button(page, 'Remove 6:30').tap();
    await expect(page.getByRole('listitem')).toHaveText(['22:00']);
    await expect(button(page, 'Remove 22:00')).toBeFocused();
    await expect.poll(kept).toEqual([{ minute: 1320 }]);
  });
  await test.step('the rest is one tap each', async () => {
    await button(page, 'Back').press('Enter');
    await door(page, 'When the day begins').tap();
    await expect(heading(page)).toHaveText('When the day begins');
    const choose = async (setting: string, choice: string): Promise<void> => {
      await option(page, choice).tap();
      await expectSaved(page);
      await button(page, 'Back').tap();
      await expect(door(page, setting)).toContainText(choice);
    };
    await choose('When the day begins', '5:00');
    for (const [setting, choice] of [
      ['How long needs are kept', '365 days'],
      ['Crisis lines', 'Spain'],
      ['Going home by itself', '2 minutes'],
      ['Language', 'Español'],
    ] as const) {
      await door(page, setting).tap();
      await choose(setting, choice);
    }
    expect(kiosk.rows(ROOM)).toMatchObject([
      { day_starts: 5, need_days: 365, region: 'es', idle_seconds: 120, locale: 'es' },
    ]);
    await button(page, 'Back').press('Enter');
    await button(page, 'Leave the lead room').tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});

test.describe('while the kiosk is out of reach', () => {
  test.use({ tolerated: [/WebSocket connection to .* failed/] });

  test('a change that can’t be kept leaves the setting as it was, and says so', async ({ page, kiosk }) => {
    await goToSetting(page, kiosk, 'Body, mind, heart');
    await kiosk.kill();
    await option(page, 'Don’t ask').tap();
    await expect(page.getByRole('alert')).toContainText('nothing has changed');
    await expect(option(page, 'Ask')).toBeChecked();
    await expect(page.getByText('Saved')).toHaveCount(0);
  });
});
