import { expect, type Locator, type Page } from '@playwright/test';
import { SHIPPED_RESETS } from '../../../src/main/features/resets/shipped.ts';
import type { ResetScript } from '../../../src/shared/domain/reset-script.ts';
import type { Kiosk } from './kiosk.fixture.ts';
import { goOn, heading, openKiosk } from './steps.ts';

/** The resets that come with Daybreak, as their files have them. */
export const RESETS = SHIPPED_RESETS.map(({ id, content }) => ({ ...(content as ResetScript), id }));

export function resetOf(id: string): ResetScript {
  const script = RESETS.find((reset) => reset.id === id);
  if (script === undefined) throw new Error(`There is no reset ${id}`);
  return script;
}

/** Opens the first page of a reset at its own address, with the clock held. Needs `page.clock`. */
export async function openReset(page: Page, kiosk: Pick<Kiosk, 'url'>, id: string): Promise<void> {
  await openKiosk(page, kiosk);
  await page.evaluate((id) => {
    location.hash = `#/resets/${id}`;
  }, id);
  await expect(heading(page)).toHaveText(resetOf(id).title.en);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** Opens it and begins at once, in English. */
export async function beginReset(page: Page, kiosk: Pick<Kiosk, 'url'>, id: string): Promise<void> {
  await openReset(page, kiosk, id);
  await goOn(page, 'Begin');
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
}

/** The word of the phase as it is seen: on the sun, or beside a figure. */
export const cue = (page: Page): Locator => page.locator('p[class*="word"], p[class*="cue"]');
export const caption = (page: Page): Locator => page.locator('p[class*="caption"]');
/** What a screen reader is told. */
export const told = (page: Page): Locator => page.locator('main p[role="status"]');
export const sun = (page: Page): Locator =>
  page.locator('[class*="sun"]').filter({ has: page.locator('[class*="fill"]') });

export async function widthOf(shape: Locator): Promise<number> {
  return (await shape.boundingBox())!.width;
}

/** A system that has one voice of the language, and what it has said; a remote one would send words away. */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = (name: string, lang: string, localService: boolean) => ({
      name,
      lang,
      localService,
      default: true,
      voiceURI: name,
    });
    Object.assign(window, { said });
    class Utterance {
      voice: { name: string } | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [
          voice('far away', 'en-GB', false),
          voice('here', 'en-GB', true),
          voice('aquí', 'es-ES', true),
        ],
        speak: ({ text, voice }: Utterance) => said.push(`${voice?.name ?? 'nobody'}: ${text}`),
        cancel: () => undefined,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  });
}
