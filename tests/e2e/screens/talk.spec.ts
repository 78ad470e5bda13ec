import { CRISIS_LINES, REGIONS } from '../../../src/shared/domain/crisis-lines.ts';
import { expect, test } from '../support/kiosk.fixture.ts';
import { dressAs } from '../support/reading.ts';
import { button, heading } from '../support/steps.ts';
import { CONTACTS, furnish, goToTalk, moveThrough } from '../support/talk.ts';
import { wordsOf } from '../support/words.ts';

test('whoever has it rough finds whom the lead named, and always a line of the region', async ({
  page,
  kiosk,
  reading,
  look,
}) => {
  // Every region there is, one after the other.
  test.slow();
  const words = wordsOf(reading.locale);
  await furnish(kiosk, 'es', CONTACTS);
  await goToTalk(page, kiosk, reading.locale);
  await dressAs(page, reading);
  const near = page.getByRole('region', { name: String(words('talk_here')) });
  const lines = page.getByRole('region', { name: String(words('talk_lines')) });
  await expect(near.getByRole('listitem')).toHaveText([/Noor.*Crew lead.*555 0101/, /Castellanos/, /Care line/]);
  await button(page, words('talk_more')).tap();
  await expect(near.getByRole('listitem')).toHaveText([/Jo.*First aid.*Ext. 12/]);
  await expect(lines.getByText('024', { exact: true })).toBeVisible();
  await expect(lines.getByText('112', { exact: true })).toBeVisible();
  await look('with contacts');

  // Three people and every line of a region: as much as ever stands here.
  await button(page, words('talk_earlier')).press('Enter');
  await expect(near.getByRole('listitem')).toHaveCount(3);
  await moveThrough(kiosk, REGIONS, async (region) => {
    for (const { reach } of CRISIS_LINES[region])
      await expect.soft(lines.getByText(reach, { exact: true }).first()).toBeVisible();
    await look(region);
  });

  // And the visit is where it was.
  await button(page, words('back')).press('Enter');
  await expect(heading(page)).toHaveText(words('fit_title'));
});
