import { describe, expect, it } from 'vitest';
import { HELP, readStartFlags } from '../../../scripts/lib/flags.mjs';
import { chooseHost, hasDisplay } from '../../../scripts/lib/host-choice.mjs';

describe('which host starts', () => {
  it('is the desktop where Electron and a display are there', () => {
    expect(chooseHost({ asked: null, display: true, electron: 'ready' })).toEqual({ run: 'desktop', why: null });
  });

  it('is the web without a display, says why, and never fetches Electron', () => {
    for (const electron of ['ready', 'missing', 'failed'] as const) {
      expect(chooseHost({ asked: null, display: false, electron })).toEqual({
        run: 'web',
        why: 'Starting for a browser: there is no display here.',
      });
    }
  });

  it('fetches Electron once where there is a display, for 15 seconds at most', () => {
    expect(chooseHost({ asked: null, display: true, electron: 'missing' })).toEqual({ fetch: 15_000 });
    expect(chooseHost({ asked: null, display: true, electron: 'gone' })).toMatchObject({ run: 'web' });
  });

  it('remembers that Electron could not be fetched, and says how to try again', () => {
    expect(chooseHost({ asked: null, display: true, electron: 'failed' })).toEqual({
      run: 'web',
      why: 'Starting for a browser: Electron could not be fetched before (--host=desktop tries again).',
    });
  });

  it('is the web without a word when that was asked for', () => {
    for (const display of [true, false]) {
      expect(chooseHost({ asked: 'web', display, electron: 'ready' })).toEqual({ run: 'web', why: null });
    }
  });

  it('tries again when the desktop was asked for, and refuses when that fails', () => {
    expect(chooseHost({ asked: 'desktop', display: true, electron: 'failed' })).toHaveProperty('fetch');
    expect(chooseHost({ asked: 'desktop', display: true, electron: 'gone' })).toHaveProperty('refuse');
    expect(chooseHost({ asked: 'desktop', display: false, electron: 'ready' })).toHaveProperty('refuse');
  });

  it('is the web where the system blocks the sandbox, unless the desktop was asked for', () => {
    expect(chooseHost({ asked: null, display: true, electron: 'blocked' })).toMatchObject({ run: 'web' });
    expect(chooseHost({ asked: 'desktop', display: true, electron: 'blocked' })).toMatchObject({ run: 'desktop' });
  });

  it('says why in one line', () => {
    for (const electron of ['blocked', 'failed', 'gone'] as const) {
      const choice = chooseHost({ asked: null, display: true, electron });
      expect('run' in choice && choice.why).toMatch(/^Starting for a browser: [^\n]+\.$/);
    }
  });
});

describe('a display', () => {
  it('is always there on Windows and macOS, and named by a variable on Linux', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});

describe("the start script's own flags", () => {
  it('leave the host open when nothing is said', () => {
    expect(readStartFlags([], {})).toEqual({ help: false, open: true, asked: null });
    expect(readStartFlags([], { DAYBREAK_HOST: '' }).asked).toBeNull();
  });

  it('take the host from a flag before the variable, in both spellings', () => {
    expect(readStartFlags([], { DAYBREAK_HOST: 'web' }).asked).toBe('web');
    expect(readStartFlags(['--host=desktop'], { DAYBREAK_HOST: 'web' }).asked).toBe('desktop');
    expect(readStartFlags(['--host', 'web'], {}).asked).toBe('web');
  });

  it('refuse an unknown host in one line that names where it was said', () => {
    expect(() => readStartFlags(['--host=tv'], {})).toThrow('--host takes desktop or web, not “tv”.');
    expect(() => readStartFlags(['--host'], {})).toThrow('--host takes desktop or web');
    expect(() => readStartFlags([], { DAYBREAK_HOST: 'tv' })).toThrow('DAYBREAK_HOST takes desktop or web, not “tv”.');
  });

  it('keep the page closed with --no-open', () => {
    expect(readStartFlags(['--no-open'], {}).open).toBe(false);
  });

  it('are all on the help page', () => {
    for (const flag of ['--demo', '--host', '--data', '--port', '--no-open']) expect(HELP).toContain(flag);
  });
});
