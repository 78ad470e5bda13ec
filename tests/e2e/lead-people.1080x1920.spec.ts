import type { Page } from '@playwright/test';
import { ask } from './support/crowd.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { door, expectSaved, goToLead } from './support/lead.ts';
import { button, goToTiles, heading, openKiosk, tile, typeByTouch } from './support/steps.ts';
import { holdBadge, setWays } from './support/ways.ts';

async function goToPerson(page: Page, kiosk: { readonly url: string }, name: string): Promise<void> {
  await goToLead(page, kiosk);
  await door(page, 'People Numbers').tap();
  await button(page, 'Find a name').tap();
  await typeByTouch(page, name.toLowerCase());
  await tile(page, name).first().tap();
  await expect(heading(page)).toContainText(name);
}

test('someone gets a number and a badge, and nobody else can have them', async ({ page, kiosk }) => {
  await test.step('someone gets a number, and nobody else can have it', async () => {
    await goToPerson(page, kiosk, 'Marcus');
    await button(page, 'Give a number').tap();
    await typeByTouch(page, '04');
    await button(page, 'Save').tap();
    await expect(page.getByText('A number has at least 3 digits.')).toBeVisible();
    await typeByTouch(page, '71');
    await button(page, 'Save').press('Enter');
    await expect(heading(page)).toHaveText('Marcus Bell');
    await expectSaved(page);
    await expect(page.getByText('0471')).toBeVisible();
    expect(kiosk.rows('SELECT name, number FROM person WHERE number IS NOT NULL')).toEqual([
      { name: 'Marcus Bell', number: '0471' },
    ]);

    await button(page, 'Back').tap();
    await button(page, 'Back').press('Enter');
    await expect(tile(page, 'Marcus Bell')).toContainText('0471');
    await tile(page, 'Ana Ruiz').tap();
    await button(page, 'Give a number').tap();
    await typeByTouch(page, '0471');
    await button(page, 'Save').tap();
    await expect(page.getByText('Someone else has this number. Choose another.')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('0471');
    await typeByTouch(page, '2');
    await button(page, 'Save').press('Enter');
    await expect(page.getByText('04712')).toBeVisible();
    await button(page, 'Number: Take it away').tap();
    await expect(button(page, 'Give a number')).toBeVisible();
  });
  await test.step('someone gets a badge by holding it to the reader', async () => {
    await openKiosk(page, kiosk);
    await goToPerson(page, kiosk, 'Marcus');
    await button(page, 'Scan the badge now').tap();
    await expect(page.getByText(/Hold the badge to the reader/)).toBeVisible();
    await holdBadge(page, 'AB-12345');
    await expect(heading(page)).toHaveText('Marcus Bell');
    await expectSaved(page);
    await expect(page.getByText('Has a badge')).toBeVisible();

    await button(page, 'Back').tap();
    await button(page, 'Back').press('Enter');
    await tile(page, 'Ana Ruiz').tap();
    await button(page, 'Scan the badge now').tap();
    await holdBadge(page, 'AB-12345');
    await expect(page.getByRole('alert')).toContainText('This badge is someone else’s.');
    await holdBadge(page, 'AB-67890');
    await expect(heading(page)).toHaveText('Ana Ruiz');
    expect(kiosk.rows('SELECT count(*) AS badges FROM badge')).toEqual([{ badges: 2 }]);
  });
});

test('a badge nobody waits for, and numbers not everybody has', async ({ page, kiosk }) => {
  await test.step('a badge that nobody waits for is typed into no field of the lead’s', async () => {
    await setWays(kiosk, { badges: {} });
    await goToPerson(page, kiosk, 'Marcus');
    await button(page, 'Give a number').tap();
    await typeByTouch(page, '04');
    await holdBadge(page, '1234567890');
    await expect(page.getByRole('textbox')).toHaveValue('04');
    await expect(heading(page)).toContainText('Marcus');
  });
  await test.step('in a room of numbers it shows who has none yet', async () => {
    // No screen looks on while the host starts anew.
    await page.goto('about:blank');
    const names = kiosk.rows('SELECT name FROM person').map(({ name }) => String(name));
    await setWays(kiosk, {
      numbers: Object.fromEntries(names.slice(2).map((name, index) => [name, `10${index + 10}`])),
    });
    await goToLead(page, kiosk);
    await door(page, 'People Numbers').tap();
    await page.getByRole('radio', { name: 'No number yet: 2' }).tap();
    await expect(page.getByRole('listitem')).toHaveCount(2);
  });
});

test('someone leaves the list, and others are there to talk to', async ({ page, context, kiosk }) => {
  await test.step('someone who has left is gone from every screen, after one more question', async () => {
    const second = await context.newPage();
    await goToTiles(second, kiosk);
    await expect(tile(second, 'Marcus Bell')).toBeVisible();
    await page.bringToFront();

    await goToPerson(page, kiosk, 'Marcus');
    await button(page, 'Take off the list').tap();
    const sheet = page.getByRole('alertdialog', { name: 'Take ⁨Marcus Bell⁩ off the list?' });
    await expect(sheet).toContainText('It can’t be undone.');
    await sheet.getByRole('button', { name: /^Keep/ }).tap();
    await expect(sheet).toHaveCount(0);
    expect(kiosk.rows("SELECT name FROM person WHERE name = 'Marcus Bell'")).toHaveLength(1);

    await button(page, 'Take off the list').press('Enter');
    await sheet.getByRole('button', { name: 'Take off the list' }).tap();
    await expect(page.getByText(/Marcus Bell.* is off the list\./)).toBeVisible();
    await expect(tile(second, 'Marcus Bell')).toHaveCount(0);
    await expect(tile(second, 'Ana Ruiz')).toBeVisible();
    expect(kiosk.rows("SELECT name FROM person WHERE name = 'Marcus Bell'")).toEqual([]);
  });
  await test.step('people to talk to are added, put in order, changed and removed', async () => {
    await openKiosk(page, kiosk);
    await goToLead(page, kiosk);
    await door(page, 'People to talk to').tap();
    await expect(page.getByText(/^Nobody yet\./)).toBeVisible();

    await button(page, 'Add someone').tap();
    await button(page, 'Save').press('Enter');
    await expect(page.getByText('Type a name first.')).toBeVisible();
    await expect(page.getByText('Type a number, or where to find them.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Name' }).tap();
    await typeByTouch(page, 'Noor');
    await page.getByRole('textbox', { name: 'How to reach them' }).tap();
    await typeByTouch(page, '12');
    await button(page, 'Save').tap();
    await expect(page.getByRole('listitem')).toHaveText(['Noor12']);

    await button(page, 'Add someone').press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('Care line');
    await page.getByRole('textbox', { name: 'What they are here' }).fill('Free');
    await page.getByRole('textbox', { name: 'How to reach them' }).fill('0800 1');
    await button(page, 'Save').press('Enter');
    await expect(page.getByRole('listitem')).toHaveText(['Noor12', 'Care lineFree · 0800 1']);
    await button(page, /^.?Care line.?: further up$/).tap();
    await expect(page.getByRole('listitem')).toHaveText(['Care lineFree · 0800 1', 'Noor12']);
    const seen = await ask(kiosk.url, async (client) => (await (await client.people.contacts()).next()).value);
    expect(seen).toMatchObject([{ name: 'Care line', role: 'Free', reach: '0800 1' }, { name: 'Noor' }]);

    await button(page, /^Change .?Noor.?$/).tap();
    await page.getByRole('textbox', { name: 'What they are here' }).fill('Crew lead');
    await button(page, 'Save').press('Enter');
    await expect(page.getByRole('listitem').nth(1)).toHaveText('NoorCrew lead · 12');
    await button(page, /^Remove .?Care line.?$/).tap();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).tap();
    await expect(page.getByRole('listitem')).toHaveText(['NoorCrew lead · 12']);
  });
});
