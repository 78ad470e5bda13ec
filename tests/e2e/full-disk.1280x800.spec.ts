import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Kiosk } from './support/kiosk.fixture.ts';
import { openNeeds } from './support/needs.ts';
import { goToStep } from './support/set-up.ts';
import { canMount } from './support/small-disk.ts';
import { breathe, button, goToDoor, heading } from './support/steps.ts';

test.skip(!canMount(), 'a disk of its own needs Linux with unshare');
test.use({ smallDisk: true });

/** Fills the kiosk's disk to its last byte. @returns what makes room again */
function fillDisk({ host, data }: Kiosk): () => void {
  // Only the host sees its disk; the system shows it to whoever started it.
  const filler = join(`/proc/${host.pid}/root`, data, 'filler');
  try {
    for (;;) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  return () => {
    rmSync(filler);
  };
}

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
