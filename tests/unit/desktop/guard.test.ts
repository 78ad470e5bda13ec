import type { HandlerDetails } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession } from '../../../src/main/desktop/guard.ts';
import { savePictures } from '../../../src/main/desktop/pictures.ts';
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

  it('saves the pictures of notes, each in a file of its own, and nothing else', () => {
    const { session } = sessionDouble();
    savePictures(session, '/pictures');
    const saved: string[] = [];
    const preventDefault = vi.fn();
    const download = (url: string, name: string): void => {
      emitter(session)(
        'will-download',
        { preventDefault },
        { getURL: () => url, getFilename: () => name, setSavePath: (path: string) => saved.push(path) },
      );
    };
    for (let turn = 0; turn < 2; turn += 1) download('data:image/png;base64,iVBORw0KGgo=', 'daybreak-2026-11-27.png');
    expect(new Set(saved).size).toBe(2);
    for (const path of saved) expect(path).toMatch(/^[/\\]pictures[/\\]daybreak-2026-11-27-[0-9a-f]{8}\.png$/);
    expect(preventDefault).not.toHaveBeenCalled();
    download('app://daybreak/assets/main.js', 'daybreak-2026-11-27.png');
    download('data:image/png;base64,iVBORw0KGgo=', '../daybreak-2026-11-27.png');
    download('data:text/html,hello', 'daybreak-2026-11-27.png');
    expect(preventDefault).toHaveBeenCalledTimes(3);
    expect(saved).toHaveLength(2);
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
