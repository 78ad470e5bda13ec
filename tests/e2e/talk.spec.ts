import { findings } from './support/axe.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { button, heading } from './support/steps.ts';
import { CONTACTS, furnish, goToTalk, look } from './support/talk.ts';
import { wordsOf } from './support/words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of ['en', 'es'] as const) {
  const words = wordsOf(locale);

  test(`whoever has it rough finds whom the lead named, and always a line of the region (${locale})`, async ({
    page,
    kiosk,
  }) => {
    await furnish(kiosk, 'es', CONTACTS);
    await goToTalk(page, kiosk, locale);
    const near = page.getByRole('region', { name: String(words('talk_here')) });
    const lines = page.getByRole('region', { name: String(words('talk_lines')) });
    await expect(near.getByRole('listitem')).toHaveText([/Noor.*Crew lead.*555 0101/, /Castellanos/, /Care line/]);
    await button(page, words('talk_more')).tap();
    await expect(near.getByRole('listitem')).toHaveText([/Jo.*First aid.*Ext. 12/]);
    await expect(lines.getByText('024', { exact: true })).toBeVisible();
    await expect(lines.getByText('112', { exact: true })).toBeVisible();
    await look(page, 'with contacts');
    expect(await findings(page)).toEqual([]);

    // And the visit is where it was.
    await button(page, words('back')).press('Enter');
    await expect(heading(page)).toHaveText(words('fit_title'));
  });
}
