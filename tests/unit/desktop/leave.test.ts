import { EventEmitter } from 'node:events';
import type { App, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { closeHostOnQuit, quitByKeyboard } from '../../../src/main/desktop/leave.ts';

function leaving(close: () => void = vi.fn()) {
  const app = Object.assign(new EventEmitter(), { quit: vi.fn() });
  const signals = new EventEmitter();
  const error = vi.fn();
  closeHostOnQuit(app as unknown as App, { close, log: { error } }, signals as unknown as NodeJS.Process);
  return { app, signals, error };
}

describe('leaving', () => {
  it('quits when the window is closed', () => {
    const { app } = leaving();
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('quits on %s', (signal) => {
    const { app, signals } = leaving();
    signals.emit(signal);
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it('closes the data only once the window is closed, so that a last tap is kept', () => {
    const close = vi.fn();
    const { app } = leaving(close);
    app.emit('before-quit');
    expect(close).not.toHaveBeenCalled();
    app.emit('will-quit');
    expect(close).toHaveBeenCalledOnce();
  });

  it('isn’t held up by data that can’t be closed', () => {
    const { app, error } = leaving(() => {
      throw new Error('disk gone');
    });
    app.emit('will-quit');
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('a keyboard', () => {
  const key = (input: object) => {
    const contents = new EventEmitter();
    const quit = vi.fn();
    const preventDefault = vi.fn();
    quitByKeyboard(contents as unknown as WebContents, { quit });
    contents.emit('before-input-event', { preventDefault }, { type: 'keyDown', control: false, meta: false, ...input });
    return quit.mock.calls.length;
  };

  it('ends the kiosk with Ctrl+Q or Cmd+Q', () => {
    expect(key({ key: 'q', control: true })).toBe(1);
    expect(key({ key: 'Q', meta: true })).toBe(1);
  });

  it('does not with any other key', () => {
    expect(key({ key: 'q' })).toBe(0);
    expect(key({ key: 'w', control: true })).toBe(0);
    expect(key({ key: 'q', control: true, type: 'keyUp' })).toBe(0);
  });
});
