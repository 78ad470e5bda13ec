import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a screen, a line a finding: every rule it has, and text at 7:1. */
export async function findings(page: Page): Promise<string[]> {
  // Sending axe's half megabyte again would take longer than a look.
  const isThere = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page });
  // What lies under a sheet is hidden from everyone, the page's own heading and landmark with it.
  const enabled = (await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) === 0;
  const rules = {
    // Besides the rule of 4.5:1, since this one leaves to it whatever is below that.
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    'landmark-one-main': { enabled },
    'page-has-heading-one': { enabled },
  };
  const { violations } = await builder
    // Style sheets would be read anew at each look, for the one rule about turning that is off unless it is asked for.
    .options({ resultTypes: ['violations'], rules, preload: { assets: ['media'] } })
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
