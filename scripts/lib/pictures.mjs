// @ts-check
/* global document -- in what is run inside the page */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHost } from './picture-host.mjs';
import { hangNotes } from './picture-notes.mjs';
import { takeResets } from './picture-resets.mjs';
import { ROOT } from './place.mjs';
import { Stop, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { ensureBrowser } from './test-browser.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(screen: string) => Promise<void>} Take */

const FOLDER = join(ROOT, 'docs', 'pictures');
/** @typedef {{ width: number, height: number, screens: readonly string[] }} Size */
/** The README's set, and what shows how screens fit elsewhere: all of them would be many megabytes. */
const SIZES = [
  {
    width: 1920,
    height: 1080,
    screens: [
      ...['home', 'who', 'weather', 'feelings', 'door', 'closing', 'wall', 'first-run'],
      ...['resets', 'reset', 'breath', 'stretch'],
    ],
  },
  { width: 1280, height: 800, screens: ['home', 'who', 'door', 'wall', 'breath', 'stretch'] },
  { width: 1080, height: 1920, screens: ['home', 'who', 'door', 'wall', 'breath', 'stretch'] },
];
/** Dawn, on a Monday. */
const NOW = '2026-11-23T06:42:00Z';
/** Taps closer together than this, in ms, in one place are taken for a double tap; see ui/double-tap.ts. */
const BETWEEN_TAPS = 600;
/** How far the door's leaf has swung, in ms of its animation: wide enough for the light to show. */
const HALF_OPEN = 260;

/**
 * `npm run pictures`: takes the README's pictures of the kiosk as it is built, by touch.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  if (args.length > 0) throw new Stop(`Unknown option ${args[0]}. The pictures take none.`);
  const node = await setUp(ROOT);
  const found = await ensureBrowser();
  if ('missing' in found) throw new Stop(found.missing);
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: found.path });
  try {
    for (const size of SIZES) {
      await withHost(node, ['--demo'], (url) => inside(browser, url, size, takeCheckIn));
      await withHost(node, ['--demo'], (url) => inside(browser, url, size, takeWall));
      await withHost(node, ['--demo'], (url) => inside(browser, url, size, takeResets));
      if (size.screens.includes('first-run')) {
        await withHost(node, [], (url) => inside(browser, url, size, takeFirstRun));
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
}

/**
 * Does the work while a web host of its own runs on a data folder that is thrown away.
 * @param {string} node
 * @param {string[]} flags
 * @param {(url: string) => Promise<void>} work
 */
async function withHost(node, flags, work) {
  const data = mkdtempSync(join(tmpdir(), 'daybreak-pictures-'));
  const host = await startHost(node, [...flags, `--data=${data}`]);
  try {
    await work(host.url);
  } finally {
    await host.end();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Opens the page on a touchscreen at a fixed time, and hands on the camera.
 * @param {Browser} browser
 * @param {string} url
 * @param {Size} size
 * @param {(page: Page, url: string, take: Take) => Promise<void>} work
 */
async function inside(browser, url, { width, height, screens }, work) {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, hasTouch: true, locale: 'en', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(NOW));
    await work(page, url, async (screen) => {
      if (!screens.includes(screen)) return;
      await stillness(page);
      const name = `${screen}-${width}x${height}.png`;
      await page.screenshot({ path: join(FOLDER, name), animations: 'allow' });
      say(`docs/pictures/${name}`);
    });
  } finally {
    await context.close();
  }
}

/**
 * Home, and one check-in to its end.
 * @param {Page} page
 * @param {string} url
 * @param {Take} take
 */
async function takeCheckIn(page, url, take) {
  const answers = await holdableAnswers(page);
  const screen = (/** @type {RegExp} */ title) => page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.goto(url);
  await screen(/^Good morning/);
  await take('home');
  await page.getByRole('link', { name: /^Check in/ }).tap();
  const ana = page.getByRole('button', { name: 'Ana Ruiz' });
  await ana.waitFor();
  await take('who');
  await ana.tap();
  await screen(/weather today/);
  await take('weather');
  await page.getByRole('button', { name: 'Clearing' }).tap();
  await screen(/body, mind and heart/);
  for (const [row, level] of ['Okay', 'Good', 'Okay'].entries()) {
    await page.getByRole('group').nth(row).getByRole('button', { name: level }).tap();
  }
  await take('feelings');
  await page.getByRole('button', { name: 'Next' }).tap();
  await screen(/^Decide at the door/);
  // The door waits for the host's answer; held back, it stands open for as long as a picture takes.
  answers.hold();
  await stillness(page);
  await stopAnimationsAt(page, HALF_OPEN);
  const door = page.getByRole('button', { name: 'Present' });
  await door.tap();
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-stopped'));
  await take('door');
  answers.release();
  await screen(/^Have a good shift/);
  await take('closing');
}

/**
 * The thank-you wall with a few notes on it.
 * @param {Page} page
 * @param {string} url
 * @param {Take} take
 */
async function takeWall(page, url, take) {
  await hangNotes(url);
  await page.goto(`${url}#/wall`);
  await page
    .getByRole('button', { name: /Marcus Bell/ })
    .first()
    .waitFor();
  await take('wall');
}

/**
 * First run, as far as the people.
 * @param {Page} page
 * @param {string} url
 * @param {Take} take
 */
async function takeFirstRun(page, url, take) {
  const tap = async (/** @type {string} */ name) => {
    await page.getByRole('button', { name, exact: true }).tap();
    await page.waitForTimeout(BETWEEN_TAPS);
  };
  const type = (/** @type {string} */ label, /** @type {string} */ text) =>
    page.getByRole('textbox', { name: label }).fill(text);
  await page.goto(url);
  await tap('Let’s begin');
  await type('Name of the room', 'Harbour Street');
  await tap('Next');
  for (const crew of ['Morning crew', 'Close crew']) {
    await type('Name of a crew', crew);
    await tap('Add crew');
  }
  await tap('Next');
  for (const person of ['Ana Ruiz', 'Marcus Bell', 'Priya Nair', 'Sam Okafor', 'Dee Lindqvist']) {
    await type('Name of a person', person);
    await tap('Add person');
  }
  await type('Name of a person', 'Lou Font');
  // The keyboard comes in a file of its own.
  await page.getByRole('group', { name: 'Keyboard' }).getByRole('button', { name: 'q', exact: true }).waitFor();
  await take('first-run');
}

/**
 * Waits until letters have their shapes, tiles their places, and nothing moves by itself any more.
 * @param {Page} page
 */
async function stillness(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(BETWEEN_TAPS);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/**
 * Lets what the host says be held back for a while.
 * @param {Page} page
 */
async function holdableAnswers(page) {
  let held = false;
  /** @type {(() => void)[]} */
  const waiting = [];
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    toPage.connectToServer().onMessage((message) => {
      if (held) waiting.push(() => toPage.send(message));
      else toPage.send(message);
    });
  });
  return {
    hold() {
      held = true;
    },
    release() {
      held = false;
      for (const send of waiting.splice(0)) send();
    },
  };
}

/**
 * Stops whatever begins to move next at a moment of its animation, however slow this machine is.
 * @param {Page} page
 * @param {number} moment milliseconds
 */
async function stopAnimationsAt(page, moment) {
  await page.evaluate((at) => {
    document.addEventListener(
      'animationstart',
      () => {
        for (const animation of document.getAnimations()) {
          animation.pause();
          animation.currentTime = at;
        }
        document.documentElement.setAttribute('data-stopped', '');
      },
      { once: true },
    );
  }, moment);
}
