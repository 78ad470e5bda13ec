import { findings } from './support/axe.ts';
import { worstContrast } from './support/contrast.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { heading, openKiosk } from './support/steps.ts';

const HOURS = [
  { time: '2:00', sky: 'night', greeting: 'Hello' },
  { time: '6:42', sky: 'dawn', greeting: 'Good morning' },
  { time: '12:00', sky: 'day', greeting: 'Good afternoon' },
  { time: '18:30', sky: 'dusk', greeting: 'Good evening' },
] as const;

test('the sky follows the clock, and every word on it stands at 7:1', async ({ page, kiosk }) => {
  for (const { time, sky, greeting } of HOURS) {
    await test.step(`at ${time} it is ${sky}`, async () => {
      await page.clock.setFixedTime(new Date(`2026-03-02T${time.padStart(5, '0')}:00+01:00`));
      await openKiosk(page, kiosk);
      await expect(page.locator('main')).toHaveAttribute('data-sky', sky);
      await expect(heading(page)).toContainText(greeting);
      await expect(page.getByText(time, { exact: true })).toBeVisible();
      expect.soft(await findings(page)).toEqual([]);
      // axe can't judge words on a gradient; the picture can.
      for (const words of [heading(page), page.locator('header p'), page.locator('time'), page.locator('nav a p')]) {
        expect.soft(await worstContrast(page, words), String(await words.textContent())).toBeGreaterThanOrEqual(7);
      }
    });
  }
});
