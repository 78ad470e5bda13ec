import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a screen, a line a finding: every rule it has, and text at 7:1. */
export async function findings(page: Page): Promise<string[]> {
  // Sending axe's half megabyte again would take longer than a look.
  const isThere = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page });
  const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await builder
    .options({ resultTypes: ['violations'], rules })
    // Without frames there is nothing to gather from elsewhere, and no second page to open.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Buttons, links and fields that a screen reader has no name for. */
export async function nameless(page: Page): Promise<string[]> {
  const outline = await page.locator('body').ariaSnapshot();
  return outline
    .split('\n')
    .filter((line) => /^\s*- (button|link|textbox|tab|radio|dialog|progressbar)(:| \[|$)/.test(line));
}
