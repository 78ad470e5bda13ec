import { describe, expect, it } from 'vitest';
import { kioskWindowOptions } from '../../../src/main/desktop/window-options.ts';
import { sessionDouble } from './double/session.ts';

const { session } = sessionDouble();
const options = kioskWindowOptions({ preload: '/out/preload/index.cjs', session, devTools: false });

describe('the kiosk window', () => {
  it('fills the screen, and shows only once there is something to see', () => {
    expect(options).toMatchObject({ kiosk: true, show: false, backgroundColor: '#fff8ee' });
  });

  it('gives its page no power of its own', () => {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: false,
    });
  });

  it('loads our preload, and keeps the page in the session it is given', () => {
    expect(options.webPreferences).toMatchObject({ preload: '/out/preload/index.cjs' });
    expect(options.webPreferences?.session).toBe(session);
  });
});
