import { expect, test } from './support/kiosk.fixture.ts';
import { expectStep, field, goToStep, next, pinField, TYPED, type Step } from './support/set-up.ts';
import { breathe, button, heading, key, openKiosk, typeByTouch } from './support/steps.ts';

test.use({ room: 'empty' });

test('a lead opens the room by touch alone, and Home greets it by its name', async ({ page, kiosk }) => {
  await page.clock.install();
  await test.step('names the room', async () => {
    await goToStep(page, kiosk, 'room');
    await typeByTouch(page, 'Café 4');
    await expect(field(page)).toHaveValue('Café 4');
    await key(page, 'enter').tap();
  });
  await test.step('adds two crews and takes a wrong one out', async () => {
    await typeByTouch(page, 'Early');
    await button(page, 'Add crew').tap();
    await typeByTouch(page, 'Latte');
    await key(page, 'enter').tap();
    await button(page, 'Remove Latte').tap();
    await typeByTouch(page, 'Late');
    await next(page);
  });
  await test.step('types people into crews', async () => {
    await typeByTouch(page, 'Ana Ruiz');
    await button(page, 'Add person').tap();
    await button(page, 'Crew: Early').tap();
    await page.getByRole('dialog').getByRole('radio', { name: 'Late' }).tap();
    await expect(button(page, 'Crew: Late')).toBeVisible();
    await typeByTouch(page, 'Zoë');
    await key(page, 'enter').tap();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 people so far');
  });
  await test.step('gives someone another tile', async () => {
    await button(page, 'Change Ana Ruiz’s tile').tap();
    const sheet = page.getByRole('dialog', { name: /Ana Ruiz.*’s tile/ });
    await sheet.getByRole('group', { name: 'Colour' }).getByRole('button', { name: 'Navy' }).tap();
    await sheet.getByRole('group', { name: 'Sign' }).getByRole('button', { name: 'Shell' }).tap();
    await expect(sheet.locator('[aria-pressed="true"]')).toHaveCount(2);
    await sheet.getByRole('button', { name: 'Done' }).tap();
    await next(page);
  });
  await test.step('keys in the PIN, twice', async () => {
    await expectStep(page, 'pin');
    await typeByTouch(page, '135790');
    await breathe(page);
    await next(page);
    await expectStep(page, 'again');
    await typeByTouch(page, '135790');
    await next(page);
  });
  await expectStep(page, 'finish');
  await expect(page.getByRole('listitem')).toHaveText([
    '2 crews',
    '2 people',
    'A lead PIN of 6 digits',
    'Clock: Europe/Madrid time',
  ]);
  expect(kiosk.rows('SELECT id FROM room UNION SELECT id FROM person'), 'nothing before the last tap').toEqual([]);
  await breathe(page);
  await button(page, 'Open the doors').tap();
  await expect(page.getByRole('link', { name: /Check in/ })).toBeVisible();
  await expect(heading(page)).toContainText('Café 4');

  expect(kiosk.rows('SELECT name, locale, time_zone AS zone FROM room')).toEqual([
    { name: 'Café 4', locale: 'en', zone: 'Europe/Madrid' },
  ]);
  expect(kiosk.rows('SELECT name FROM crew ORDER BY position')).toEqual([{ name: 'Early' }, { name: 'Late' }]);
  expect(
    kiosk.rows(
      `SELECT person.name, crew.name AS crew, colour, sign FROM person JOIN crew ON crew.id = crew_id ORDER BY 1`,
    ),
  ).toEqual([
    { name: 'Ana Ruiz', crew: 'Early', colour: 'navy', sign: 'shell' },
    { name: 'Zoë', crew: 'Late', colour: 'berry', sign: 'moon' },
  ]);
  expect(kiosk.rows('SELECT length(hash) AS hash FROM lead_pin')).toEqual([{ hash: 32 }]);
});

test('what is missing at a step is said kindly, and stays to be mended', async ({ page, kiosk }) => {
  await page.clock.install();
  await test.step('a PIN that is too short stays, to be made longer', async () => {
    await goToStep(page, kiosk, 'pin');
    await typeByTouch(page, '1234');
    await next(page);
    await expect(page.getByText('A PIN has at least 6 digits.')).toBeVisible();
    await expect(pinField(page)).toHaveValue('1234');
    await typeByTouch(page, '56');
    await breathe(page);
    await next(page);
    await expectStep(page, 'again');
  });
  await test.step('a second PIN that differs stays, and so does the first', async () => {
    await goToStep(page, kiosk, 'again');
    await typeByTouch(page, '135791');
    await next(page);
    await expect(page.getByText('The two PINs differ.')).toBeVisible();
    await expect(pinField(page)).toHaveValue('135791');
    await key(page, 'delete').tap();
    await typeByTouch(page, '0');
    await breathe(page);
    await next(page);
    await expectStep(page, 'finish');
  });
  await test.step('nothing typed is said kindly at each step', async () => {
    await openKiosk(page, kiosk);
    await button(page, 'Let’s begin').tap();
    await expectStep(page, 'room');
    await breathe(page);
    await next(page);
    await expect(page.getByText('Type a name first.')).toBeVisible();
    await typeByTouch(page, 'x');
    await next(page);
    await expectStep(page, 'crews');
    await breathe(page);
    await next(page);
    await expect(page.getByText('Add at least one crew.')).toBeVisible();
    await typeByTouch(page, 'y');
    await next(page);
    await expectStep(page, 'people');
    await breathe(page);
    await next(page);
    await expect(page.getByText('Add at least one person.')).toBeVisible();
  });
});

test('Back loses nothing, and a reload saves nothing', async ({ page, kiosk }) => {
  await page.clock.install();
  await test.step('Back through every step loses nothing', async () => {
    await goToStep(page, kiosk, 'finish');
    const back = async (to: Step): Promise<void> => {
      await breathe(page);
      await button(page, 'Back').tap();
      await expectStep(page, to);
    };
    await back('again');
    await expect(pinField(page)).toHaveValue(TYPED.pin);
    await back('pin');
    await expect(pinField(page)).toHaveValue(TYPED.pin);
    await back('people');
    await expect(button(page, `Change ${TYPED.person}’s tile`)).toBeVisible();
    await typeByTouch(page, 'Half a na');
    await back('crews');
    await expect(button(page, `Remove ${TYPED.crew}`)).toBeVisible();
    await typeByTouch(page, 'Nig');
    await back('room');
    await expect(field(page)).toHaveValue(TYPED.room);
    await back('welcome');

    await button(page, 'Let’s begin').tap();
    await expect(field(page)).toHaveValue(TYPED.room);
    await breathe(page);
    await next(page);
    await expect(field(page)).toHaveValue('Nig');
    for (const _ of 'Nig') await key(page, 'delete').tap();
    await next(page);
    await expectStep(page, 'people');
    await expect(field(page)).toHaveValue('Half a na');
  });
  await test.step('a reload leaves nothing half saved, whatever the step', async () => {
    for (const step of ['crews', 'people', 'finish'] as const) {
      await test.step(step, async () => {
        await goToStep(page, kiosk, step);
        await page.reload();
        await expectStep(page, 'welcome');
        for (const table of ['room', 'crew', 'person', 'lead_pin']) {
          expect(kiosk.rows(`SELECT * FROM ${table}`), table).toEqual([]);
        }
      });
    }
  });
});
