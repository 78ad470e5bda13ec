import { ask } from './support/crowd.ts';
import { misfits } from './support/fits.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { door, expectSaved, goToSetting, keyIn, LEAD_PIN, leadPinField } from './support/lead.ts';
import { button, heading, openKiosk, typeByTouch } from './support/steps.ts';
import { wordsOf } from './support/words.ts';

const es = wordsOf('es');

test('the PIN lets one screen in, and no longer than its lead stays', async ({ page, context, kiosk }) => {
  await test.step('the lead room is behind the PIN, and a wrong one is said kindly and typed over', async () => {
    await page.goto(`${kiosk.url}#/lead`);
    await expect(heading(page)).toHaveText('Lead room');
    await expect(door(page, 'Settings')).toHaveCount(0);

    await typeByTouch(page, '123');
    await button(page, 'Open').tap();
    await expect(page.getByText('A PIN has at least 6 digits.')).toBeVisible();
    await typeByTouch(page, '456');
    await button(page, 'Open').press('Enter');
    await expect(page.getByText('That isn’t the lead PIN. Try again.')).toBeVisible();
    await expect(leadPinField(page)).toHaveValue('123456');

    await typeByTouch(page, LEAD_PIN);
    await expect(page.getByText('That isn’t the lead PIN. Try again.')).toHaveCount(0);
    await expect(leadPinField(page)).toHaveValue(LEAD_PIN);
    await button(page, 'Open').tap();
    await expect(door(page, 'Settings')).toBeVisible();
    await expect(door(page, 'People to talk to')).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });
  await test.step('another screen isn’t let in by it', async () => {
    const second = await context.newPage();
    await second.goto(`${kiosk.url}#/lead`);
    await expect(leadPinField(second)).toBeVisible();
    await expect(ask(kiosk.url, (client) => client.lead.room.read())).rejects.toMatchObject({ code: 'NOT_LEAD' });
    await page.bringToFront();
  });
  await test.step('leaving ends it: who comes next has to know the PIN', async () => {
    await button(page, 'Leave the lead room').tap();
    await expect(heading(page)).toContainText('Harbour Street');
    await page.evaluate(() => {
      location.hash = '#/lead';
    });
    await expect(leadPinField(page)).toBeVisible();
    await expect(door(page, 'Settings')).toHaveCount(0);
  });
});

test('the lead room in Spanish, and left alone', async ({ page, kiosk }) => {
  await test.step('it speaks Spanish too', async () => {
    await page.goto(`${kiosk.url}#/lead`);
    await page.getByRole('button', { name: /Español/ }).tap();
    await expect(heading(page)).toHaveText(es('lead_title'));
    await leadPinField(page, es).focus();
    await keyIn(page, '999999', es);
    await expect(page.getByText(String(es('lead_pin_wrong')))).toBeVisible();
    await keyIn(page, LEAD_PIN, es);
    await expect(door(page, String(es('lead_door_settings')))).toBeVisible();
  });
  await test.step('standing still ends it too, from whichever page', async () => {
    await page.clock.install();
    await openKiosk(page, kiosk);
    await goToSetting(page, kiosk, 'Who came');
    await page.clock.runFor(46_000);
    await expect(page.getByRole('alertdialog', { name: 'Still there?' })).toBeVisible();
    await page.clock.runFor(21_000);
    await expect(heading(page)).toContainText('Harbour Street');
    await page.evaluate(() => {
      location.hash = '#/lead';
    });
    await expect(leadPinField(page)).toBeVisible();
  });
});

test('after a few wrong tries the answer takes longer, and the pad stays of use', async ({ page, kiosk }) => {
  await page.goto(`${kiosk.url}#/lead`);
  for (let count = 0; count < 4; count += 1) {
    await leadPinField(page).fill('111111');
    await leadPinField(page).press('Enter');
    await expect(page.getByText('That isn’t the lead PIN. Try again.')).toBeVisible({ timeout: 15_000 });
  }
  // The next wrong one takes two seconds and more.
  await leadPinField(page).fill('111111');
  await leadPinField(page).press('Enter');
  await expect(page.getByText('One moment. After a few wrong tries the answer takes longer.')).toBeVisible();
  await leadPinField(page).fill('');
  await typeByTouch(page, LEAD_PIN);
  await expect(leadPinField(page)).toHaveValue(LEAD_PIN);
  await expect(page.getByText('One moment.')).toHaveCount(0, { timeout: 15_000 });
  await button(page, 'Open').tap();
  await expect(door(page, 'Settings')).toBeVisible();
});

test.describe('when the line was lost', () => {
  test.use({ tolerated: [/WebSocket connection to .* failed/] });

  test('the PIN is asked for again, and what was typed is saved after it', async ({ page, kiosk }) => {
    await goToSetting(page, kiosk, 'Name of this room');
    const field = page.getByRole('textbox', { name: 'Name of the room' });
    await field.fill('Pier 4');
    await kiosk.kill();
    await button(page, 'Save').tap();
    await expect(page.getByRole('alert')).toHaveText(
      'That didn’t go through, so nothing has changed. Try again in a moment.',
    );
    await kiosk.restart();

    await expect(async () => {
      await button(page, 'Save').press('Enter', { timeout: 1_000 });
      await expect(page.getByText(/For safety it asks again/)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    // What waits behind it is neither seen nor touched.
    expect(await misfits(page)).toEqual([]);
    await keyIn(page, LEAD_PIN);
    await expect(field).toHaveValue('Pier 4');
    await expectSaved(page);
    expect(kiosk.rows('SELECT name FROM room')).toEqual([{ name: 'Pier 4' }]);
    await expect(heading(page)).toHaveText('Name of this room');
  });
});
