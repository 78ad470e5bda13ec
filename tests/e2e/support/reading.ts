import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../src/shared/domain/locales.ts';
import { findings, nameless } from './axe.ts';
import { misfits } from './fits.ts';

/** How someone reads the screens. */
export interface Reading {
  readonly locale: Locale;
  readonly text?: 'large';
  readonly contrast?: 'high';
}

/** What to do at each screen. */
export type Visit = (screen: string) => Promise<void>;

/** Sets text and contrast as someone does who stands there; Home takes them back. Nothing moves while it is judged. */
export async function dressAs(page: Page, { text, contrast }: Partial<Reading>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(
    ([text, contrast]) => {
      document.documentElement.dataset['text'] = text;
      document.documentElement.dataset['contrast'] = contrast;
    },
    [text ?? 'usual', contrast ?? 'usual'] as const,
  );
}

/** Sets language, text and contrast as someone does who stands there. Home takes them back. */
export async function readAs(page: Page, reading: Reading): Promise<void> {
  await dressAs(page, reading);
  if ((await page.locator('html').getAttribute('lang')) === reading.locale) return;
  await page.getByRole('button', { name: /^(Español|English):/ }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', reading.locale);
}

interface LookOptions {
  /** Whether axe looks too. */
  readonly axe: boolean;
}

/** Whether a screen can be seen whole, reached by a thumb, and read by everyone. Fails softly, with its name. */
export async function lookAt(page: Page, screen: string, { axe }: LookOptions): Promise<void> {
  const soft = expect.configure({ soft: true });
  // Tiles are measured anew when the keyboard has come.
  await soft.poll(() => misfits(page), { message: screen, timeout: 3_000 }).toEqual([]);
  soft(await nameless(page), screen).toEqual([]);
  if (axe) soft(await findings(page), screen).toEqual([]);
}
