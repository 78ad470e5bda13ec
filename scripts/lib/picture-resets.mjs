// @ts-check

/** @typedef {import('@playwright/test').Page} Page */

/** Into its third second a breath in is two thirds full, in ms. */
const INTO_A_BREATH = 2_200;
/** Two moves before it, ten seconds each, and three seconds in which the arms have gone up, in ms. */
const ARMS_UP = 23_000;

/**
 * The ways to a reset, its first page, a breath and a stretch.
 * @param {Page} page
 * @param {string} url
 * @param {(screen: string) => Promise<void>} take
 */
export async function takeResets(page, url, take) {
  const begin = async (/** @type {string} */ id, /** @type {string} */ title) => {
    await page.goto(`${url}#/resets/${id}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  await page.goto(`${url}#/resets`);
  await page.getByRole('button', { name: 'Wound up' }).waitFor();
  await take('resets');
  await begin('muscle-release', 'Muscle release');
  await take('reset');
  await begin('even-breath', 'Even breath');
  await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await page.waitForTimeout(INTO_A_BREATH);
  await hold(page);
  await take('breath');
  await begin('stretch', 'Stretch');
  await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await page.waitForTimeout(ARMS_UP);
  await hold(page);
  await take('stretch');
}

/**
 * Holds what moves where it is, for the picture alone: a pause of the reset would say so on the sun.
 * @param {Page} page
 */
async function hold(page) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.pause();
  });
}
