import { CRISIS_LINES, REGIONS } from '../../src/shared/domain/crisis-lines.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { CONTACTS, furnish, goToTalk, look } from './support/talk.ts';

const soft = expect.configure({ soft: true });

for (const region of REGIONS) {
  test(`every line of a region is whole beside the people, even in large Spanish text (${region})`, async ({
    page,
    kiosk,
  }) => {
    await furnish(kiosk, region, CONTACTS);
    await goToTalk(page, kiosk, 'es');
    await page.evaluate(() => (document.documentElement.dataset['text'] = 'large'));
    for (const { reach } of CRISIS_LINES[region])
      await soft(page.getByText(reach, { exact: true }).first()).toBeVisible();
    await look(page, region);
  });
}
