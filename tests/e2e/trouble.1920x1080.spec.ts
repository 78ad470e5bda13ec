import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, goToDoor, heading, openKiosk, skipFeelings } from './support/steps.ts';

// A browser says that a line can't be had; that is what these tests bring about.
test.use({ tolerated: [/WebSocket connection to .* failed/] });

/** Tries again as often as a person would while the line comes back. */
async function tryUntilKept(page: Page): Promise<void> {
  await expect(async () => {
    await button(page, 'Try again').tap({ timeout: 1_000 });
    await expect(heading(page)).toContainText('Have a good shift', { timeout: 2_000 });
  }).toPass();
}

const COUNTS = 'SELECT (SELECT count(*) FROM sky) AS skies, (SELECT count(*) FROM arrival) AS arrivals';

test('a lost host is said calmly, the door stays chosen, and trying again counts once', async ({ page, kiosk }) => {
  await goToDoor(page, kiosk, 'Stormy');
  await kiosk.kill();
  await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
  await button(page, 'Patient').tap();
  await expect(page.getByRole('alert')).toHaveText('That didn’t go through. Nothing is lost. Try again in a moment.');
  await expect(button(page, 'Patient')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(1);
  await expect(heading(page)).toHaveText('Decide at the door');

  await kiosk.restart();
  await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
  await button(page, 'Try again').tap();
  await expect(heading(page)).toContainText('Have a good shift');
  await expect(page.getByText('There’s time for people today. For you too.')).toBeVisible();
  expect(kiosk.rows('SELECT weather, intention FROM sky')).toEqual([{ weather: 'stormy', intention: 'patient' }]);
  expect(kiosk.rows(COUNTS)).toEqual([{ skies: 1, arrivals: 1 }]);
});

test('a host that goes while the door opens is said the same way', async ({ page, kiosk }) => {
  await goToDoor(page, kiosk, 'Sunny');
  // Nobody answers, and then the power goes.
  process.kill(kiosk.host.pid, 'SIGSTOP');
  await button(page, 'Curious').tap();
  await kiosk.kill();
  await expect(page.getByRole('alert')).toContainText('That didn’t go through. Nothing is lost.');
  await expect(button(page, 'Curious')).toHaveAttribute('aria-pressed', 'true');
  await kiosk.restart();
  await tryUntilKept(page);
  expect(kiosk.rows(COUNTS)).toEqual([{ skies: 1, arrivals: 1 }]);
});

test('a check-in whose answer was lost on the way is counted once', async ({ page, kiosk }) => {
  let isAnswerLost = false;
  await page.routeWebSocket(/\/rpc$/, (screen) => {
    const host = screen.connectToServer();
    host.onMessage((message) => {
      // Others are answered meanwhile; it is the check-in's answer that never arrives.
      const isLost = isAnswerLost && String(message).includes('alreadyIn');
      if (!isLost) screen.send(message);
      else {
        isAnswerLost = false;
        void screen.close().then(() => host.close());
      }
    });
  });
  await goToDoor(page, kiosk, 'Sunny');
  isAnswerLost = true;
  await button(page, 'Present').tap();
  await expect(page.getByRole('alert')).toContainText('Nothing is lost');
  expect(kiosk.rows(COUNTS), 'it was kept before the answer was lost').toEqual([{ skies: 1, arrivals: 1 }]);
  await tryUntilKept(page);
  expect(kiosk.rows(COUNTS)).toEqual([{ skies: 1, arrivals: 1 }]);
});

test('a tile can be tapped while the host is away', async ({ page, kiosk }) => {
  await openKiosk(page, kiosk);
  await page.getByRole('link', { name: /Check in/ }).tap();
  await expect(page.getByRole('button', { name: /Ana Ruiz/ })).toBeVisible();
  await kiosk.kill();
  await expect(page.getByText('One moment. Daybreak is coming back.')).toBeVisible();
  await page.getByRole('button', { name: /Ana Ruiz/ }).tap();
  await expect(heading(page)).toContainText('what’s your weather today?');
  await kiosk.restart();
  await expect(page.getByText('One moment. Daybreak is coming back.')).toBeHidden();
  await button(page, 'Sunny').tap();
  await skipFeelings(page);
  await button(page, 'Friendly').tap();
  await expect(heading(page)).toContainText('Have a good shift');
});

test('a disk that takes nothing is said clearly, and nothing is lost', async ({ page, kiosk }) => {
  test.skip(process.platform !== 'linux', 'prlimit is a Linux program');
  const limit = (bytes: string): void => {
    execFileSync('prlimit', [`--pid=${kiosk.host.pid}`, `--fsize=${bytes}:`]);
  };
  await goToDoor(page, kiosk, 'Cloudy');
  limit('0');
  await button(page, 'Kind to myself').tap();
  await expect(page.getByRole('alert')).toHaveText(/^The kiosk couldn’t save this. What you chose is still here./);
  await expect(button(page, 'Kind to myself')).toHaveAttribute('aria-pressed', 'true');
  expect(kiosk.rows(COUNTS)).toEqual([{ skies: 0, arrivals: 0 }]);

  limit('unlimited');
  await button(page, 'Try again').tap();
  await expect(heading(page)).toContainText('Have a good shift');
  expect(kiosk.rows(COUNTS)).toEqual([{ skies: 1, arrivals: 1 }]);
});
