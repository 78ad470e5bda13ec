import { fillDisk } from './support/full-disk.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { openNeeds } from './support/needs.ts';
import { goToStep } from './support/set-up.ts';
import { canMount } from './support/small-disk.ts';
import { breathe, button, goToDoor, heading } from './support/steps.ts';

test.skip(!canMount(), 'a disk of its own needs Linux with unshare');
test.use({ smallDisk: true });

test('a full disk is said by name at the door, and the choice stays until there is room', async ({ page, kiosk }) => {
  await goToDoor(page, kiosk, 'Clearing');
  const makeRoom = fillDisk(kiosk);
  await button(page, 'Friendly').tap();
  await expect(page.getByRole('alert')).toHaveText(
    'The kiosk’s disk is full, so this wasn’t saved. What you chose is still here. Please tell your lead.',
  );
  await expect(button(page, 'Friendly')).toHaveAttribute('aria-pressed', 'true');
  makeRoom();
  await button(page, 'Try again').tap();
  await expect(heading(page)).toContainText('Have a good shift');
});

test('a full disk is said by name before a need goes, and all of it stays until there is room', async ({
  page,
  kiosk,
}) => {
  await page.clock.install();
  await openNeeds(page, kiosk);
  await button(page, 'Safety').tap();
  await page.getByRole('textbox').fill('Ice on the stairs');
  await button(page, 'Next').tap();
  await expect(heading(page)).toHaveText('Before it goes');
  const makeRoom = fillDisk(kiosk);
  await breathe(page);
  await button(page, 'Send it').tap();
  await expect(page.getByRole('alert')).toContainText('The kiosk’s disk is full, so this wasn’t saved.');
  await expect(page.getByText('Ice on the stairs')).toBeVisible();
  makeRoom();
  await breathe(page);
  await button(page, 'Try again').tap();
  await expect(heading(page)).toHaveText('Thank you for saying so');
});

test.describe('before there is a room', () => {
  test.use({ room: 'empty' });

  test('a full disk at the last step loses nothing that was entered', async ({ page, kiosk }) => {
    await goToStep(page, kiosk, 'finish');
    const makeRoom = fillDisk(kiosk);
    await button(page, 'Open the doors').tap();
    await expect(page.getByRole('alert')).toContainText('The kiosk’s disk is full, so this wasn’t saved.');
    await expect(page.getByRole('listitem').first()).toHaveText('1 crew');
    makeRoom();
    await button(page, 'Try again').tap();
    await expect(page.getByRole('link', { name: /Check in/ })).toBeVisible();
  });
});
