import type { Page } from '@playwright/test';
import { expect, test } from './support/kiosk.fixture.ts';
import { expectStep, goToStep, next } from './support/set-up.ts';
import { button, key, typeByTouch } from './support/steps.ts';

test.use({ room: 'empty' });

const soFar = (page: Page) => page.getByRole('heading', { level: 2 });
const problems = (page: Page) => page.getByRole('group', { name: /need a look|needs a look/ });

/** Chooses a file the way a lead does: a tap on the button, then the system's dialog. */
async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole('radio', { name: 'From a file' }).tap();
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Choose a CSV file').tap();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('a list is pasted, or typed on the screen', async ({ page, kiosk }) => {
  await test.step('a pasted list is taken, and the lines that are wrong stay to be mended', async () => {
    await goToStep(page, kiosk, 'people');
    await page.getByRole('radio', { name: 'Paste a list' }).tap();
    const list = page.getByRole('textbox');
    // What a paste does to a field.
    await list.fill('Ana Ruiz\nBen, Late\nana ruiz\nCarmen\n');
    await button(page, 'Add these people').tap();

    await expect(soFar(page)).toHaveText('3 people so far');
    await expect(problems(page).getByRole('listitem')).toHaveText(['Line 1 ana ruizthis name is in that crew already']);
    await expect(list).toHaveValue('ana ruiz');
    await list.fill('Ana Ruiz-Vega');
    await next(page);
    await expectStep(page, 'pin');
    await button(page, 'Back').tap();
    await expect(soFar(page)).toHaveText('4 people so far');
  });
  await test.step('a list can be typed on the screen, line by line', async () => {
    await goToStep(page, kiosk, 'people');
    await page.getByRole('radio', { name: 'Paste a list' }).tap();
    await typeByTouch(page, 'Ana');
    await key(page, 'enter').tap();
    await typeByTouch(page, 'Ben, Late');
    await expect(page.getByRole('textbox')).toHaveValue('Ana\nBen, Late');
    await button(page, 'Add these people').tap();
    await expect(soFar(page)).toHaveText('2 people so far');
    await expect(page.getByRole('textbox')).toHaveValue('');
  });
});

test('a list comes from a file, good, old or bad', async ({ page, kiosk }) => {
  await test.step('a bad CSV file keeps its good rows and tells line and reason of the others', async () => {
    await goToStep(page, kiosk, 'people');
    const csv = [
      'Team;Name',
      'Early;Ana Ruiz',
      'Late;',
      'Late;Zoë Ångström',
      'Early;ANA RUIZ',
      `Late;${'x'.repeat(61)}`,
      '"Late;Ben',
      'Late;Carmen Vega',
    ];
    await chooseFile(page, 'crew.csv', csv.join('\r\n'));
    await expect(page.getByText('3 people added.')).toBeVisible();
    await expect(soFar(page)).toHaveText('3 people so far');
    await expect(problems(page).getByRole('listitem')).toHaveText([
      'Line 3 Latethere is no name',
      'Line 5 ANA RUIZ, Earlythis name is in that crew already',
      /^Line 6 x{61}, Latethe name is longer than 60 characters$/,
      'Line 7 "Late;Bena quotation mark is missing or out of place',
    ]);
    await next(page);
    await expectStep(page, 'pin');
  });
  await test.step('a spreadsheet’s old encoding is read', async () => {
    await goToStep(page, kiosk, 'people');
    await chooseFile(page, 'equipo.csv', Buffer.from('Nombre;Turno\nIñaki Peña;Mañana\n', 'latin1'));
    await expect(button(page, 'Change Iñaki Peña’s tile')).toBeVisible();
  });
  await test.step('a file that is no list is said kindly, and loses nothing', async () => {
    await goToStep(page, kiosk, 'people');
    await chooseFile(page, 'good.csv', 'Ana\n');
    await expect(soFar(page)).toHaveText('1 person so far');
    await chooseFile(page, 'crew.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    await expect(page.getByRole('alert')).toHaveText(/can’t be read as a list. Save it as CSV/);
    await chooseFile(page, 'big.csv', 'x'.repeat(1024 * 1024 + 1));
    await expect(page.getByRole('alert')).toHaveText(/too big for a list of names/);
    await chooseFile(page, 'empty.csv', '\n');
    await expect(page.getByRole('alert')).toHaveText(/can’t be read as a list/);
    await expect(soFar(page)).toHaveText('1 person so far');
  });
});
