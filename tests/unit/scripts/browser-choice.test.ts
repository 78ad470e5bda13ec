import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  browserArguments,
  browserPlaces,
  findBrowser,
  findHeadlessShell,
} from '../../../scripts/lib/browser-choice.mjs';
import { readyAddress } from '../../../scripts/lib/run-host.mjs';
import { planBrowser } from '../../../scripts/lib/test-browser.mjs';
import { tempFolder } from '../support/temp-folder.ts';

const how = {
  url: 'http://127.0.0.1:4310/',
  profile: '/tmp/profile',
  program: '/usr/bin/chromium',
  root: false,
  wayland: false,
};

describe("the browser's arguments", () => {
  it('show the page alone over the whole screen, in a throw-away profile, without questions', () => {
    expect(browserArguments(how)).toEqual(
      expect.arrayContaining([
        '--kiosk',
        '--app=http://127.0.0.1:4310/',
        '--user-data-dir=/tmp/profile',
        '--no-first-run',
      ]),
    );
  });

  it('give up the sandbox only as root', () => {
    expect(browserArguments(how)).not.toContain('--no-sandbox');
    expect(browserArguments({ ...how, root: true })).toContain('--no-sandbox');
  });

  it('know Edge and Wayland', () => {
    expect(browserArguments({ ...how, program: 'msedge.exe' })).toContain('--edge-kiosk-type=fullscreen');
    expect(browserArguments({ ...how, wayland: true })).toContain('--ozone-platform-hint=auto');
  });
});

describe('the browser', () => {
  it('is the one that CHROMIUM_PATH names, and none when nothing is there', () => {
    expect(findBrowser('linux', { CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
    expect(findBrowser('linux', { CHROMIUM_PATH: '/nowhere/chromium' })).toBeNull();
    expect(findBrowser('linux', { PATH: '/nowhere' })).toBeNull();
  });

  it('is looked for where each platform keeps it, and never in a relative folder', () => {
    expect(browserPlaces('linux', { PATH: '/a:.:b' })[0]).toBe('/a/chromium');
    expect(browserPlaces('linux', { PATH: '.:b' })).toEqual([]);
    expect(browserPlaces('darwin', { HOME: '/Users/me' })[0]).toContain('Google Chrome.app');
    expect(browserPlaces('win32', { ProgramFiles: 'C:/Programs' }).join()).toMatch(/chrome\.exe.*msedge\.exe/);
  });

  it('without its windows is for the tests alone: no kiosk is ever opened in it', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'chromium-headless-shell'), '');
    expect(findHeadlessShell({ PATH: folder })).toBe(join(folder, 'chromium-headless-shell'));
    expect(findHeadlessShell({ PATH: '/nowhere' })).toBeNull();
    expect(findBrowser('linux', { PATH: folder })).toBeNull();
  });

  it('for the tests is installed only as root on Debian; others are told the package', () => {
    expect(planBrowser({ named: undefined, debian: true, root: true })).toBe('install');
    expect(planBrowser({ named: undefined, debian: true, root: false })).toHaveProperty(
      'missing',
      expect.stringContaining('package chromium'),
    );
    expect(planBrowser({ named: undefined, debian: false, root: true })).toHaveProperty('missing');
    expect(planBrowser({ named: '/nowhere', debian: true, root: true })).toHaveProperty('missing');
  });
});

describe('the address in what the host writes', () => {
  it('is read once the line is whole', () => {
    expect(readyAddress('Daybreak is ready: http://127.0.0.1:43')).toBeNull();
    expect(readyAddress('A note\nDaybreak is ready: http://127.0.0.1:4310/\n')).toBe('http://127.0.0.1:4310/');
    expect(readyAddress('Daybreak is ready: http://127.0.0.1:4310/\r\n')).toBe('http://127.0.0.1:4310/');
    expect(readyAddress('Not: Daybreak is ready: http://127.0.0.1:1/\n')).toBeNull();
  });
});
