import { findings, nameless } from './axe.ts';
import { walkCheckIn, walkFirstRun, walkYouFirst, type Reading } from './every-screen.ts';
import { misfits } from './fits.ts';
import { walkLead } from './every-lead-screen.ts';
import { expect, test } from './kiosk.fixture.ts';
import type { Page } from '@playwright/test';

const soft = expect.configure({ soft: true });

interface Way extends Reading {
  /** What the tests are called: "in Spanish". */
  readonly title: string;
  /** Whether axe looks too. It is slow, and sees the same at every size. */
  readonly axe?: boolean;
}

/** Tests that every screen, read in this way, can be seen whole, reached by a thumb, and read by everyone. */
export function testWay({ title, axe = false, ...reading }: Way): void {
  const look =
    (page: Page) =>
    async (screen: string): Promise<void> => {
      // Tiles are measured anew when the keyboard has come.
      await soft.poll(() => misfits(page), { message: screen, timeout: 3_000 }).toEqual([]);
      soft(await nameless(page), screen).toEqual([]);
      if (axe) soft(await findings(page), screen).toEqual([]);
    };

  test.describe(title, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('every screen of a check-in fits and reads well', async ({ page, kiosk }) => {
      await page.clock.install();
      await walkCheckIn(page, kiosk, reading, look(page));
    });

    test('every screen for someone who has it rough fits and reads well', async ({ page, kiosk }) => {
      await page.clock.install();
      await walkYouFirst(page, kiosk, reading, look(page));
    });

    test('every screen of the lead room fits and reads well', async ({ page, kiosk }) => {
      // Forty of them.
      test.slow();
      await walkLead(page, kiosk, reading, look(page));
    });

    test.describe('before there is a room', () => {
      test.use({ room: 'empty' });

      test('every step of the first run fits and reads well', async ({ page, kiosk }) => {
        await walkFirstRun(page, kiosk, reading, look(page));
      });
    });
  });
}
