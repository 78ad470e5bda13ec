import type { Session, WebContents } from 'electron';
import type { Logger } from 'pino';
import { isOurPage } from './page.ts';

/** Denies the page every permission a browser could ask for, and every device. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setVisualZoomLevelLimits'>;

/** Keeps the window on our page: no other page, window, embedded page or zoom. */
export function guardContents(contents: GuardedContents, log: Pick<Logger, 'warn'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', stayOnOurPage);
  contents.on('will-frame-navigate', stayOnOurPage);
  contents.on('will-redirect', stayOnOurPage);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  // A page that asks “leave this page?” must not hold up closing the kiosk; preventing here lets it go.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault();
  });
  contents.on('dom-ready', () => {
    contents.setVisualZoomLevelLimits(1, 1).catch((error: unknown) => {
      log.warn({ failure: String(error) }, 'pinching could not be switched off');
    });
  });
}

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

function stayOnOurPage(navigation: Navigation): void {
  if (!navigation.isMainFrame || !isOurPage(navigation.url)) navigation.preventDefault();
}
