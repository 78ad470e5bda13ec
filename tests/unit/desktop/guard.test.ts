import type { HandlerDetails } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession } from '../../../src/main/desktop/guard.ts';
import { contentsDouble, emitter } from './double/contents.ts';
import { isGranted, sessionDouble } from './double/session.ts';

describe('the page’s session', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'usb', 'openExternal', 'fullscreen'] as const)(
    'is denied %s',
    (permission) => {
      const { session, record } = sessionDouble();
      guardSession(session);
      expect(isGranted(record, permission)).toBe(false);
    },
  );

  it('is denied every device', () => {
    const { session, record } = sessionDouble();
    guardSession(session);
    expect(record.device?.({ deviceType: 'usb', origin: 'app://daybreak', device: {} as never })).toBe(false);
  });

  it('saves no file', () => {
    const { session } = sessionDouble();
    guardSession(session);
    const preventDefault = vi.fn();
    emitter(session)('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('the window', () => {
  function guarded() {
    const double = contentsDouble();
    const warn = vi.fn();
    guardContents(double.contents, { warn });
    return { ...double, warn };
  }

  function isStopped(event: string, url: string, isMainFrame = true): boolean {
    const preventDefault = vi.fn();
    guarded().emit(event, { url, isMainFrame, preventDefault });
    return preventDefault.mock.calls.length > 0;
  }

  it('opens no other window', () => {
    const { record } = guarded();
    expect(record.windowOpen?.({ url: 'https://example.org/' } as HandlerDetails)).toEqual({ action: 'deny' });
    expect(record.windowOpen?.({ url: 'app://daybreak/' } as HandlerDetails)).toEqual({ action: 'deny' });
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays on our page (%s)', (event) => {
    expect(isStopped(event, 'https://example.org/')).toBe(true);
    expect(isStopped(event, 'file:///etc/passwd')).toBe(true);
    expect(isStopped(event, 'app://daybreak/assets/main.js')).toBe(true);
    expect(isStopped(event, 'app://daybreak/#/wall')).toBe(false);
  });

  it('lets no frame inside the page go anywhere, not even to our page', () => {
    expect(isStopped('will-frame-navigate', 'app://daybreak/', false)).toBe(true);
  });

  it.each(['will-attach-webview', 'will-prevent-unload'])('doesn’t go along with %s', (event) => {
    const preventDefault = vi.fn();
    guarded().emit(event, { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('can’t be pinched', () => {
    const { record, emit } = guarded();
    emit('dom-ready');
    expect(record.zoom).toEqual([1, 1]);
  });

  it('goes on, and says so, when pinching can’t be switched off', async () => {
    const { contents, emit, warn } = guarded();
    contents.setVisualZoomLevelLimits = () => Promise.reject(new Error('gone'));
    emit('dom-ready');
    await vi.waitFor(() => {
      expect(warn).toHaveBeenCalledOnce();
    });
  });
});
