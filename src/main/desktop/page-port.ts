import type { IpcMain, IpcMainEvent, MessagePortMain, WebContents } from 'electron';
import { RPCHandler } from '@orpc/server/message-port';
import type { Logger } from 'pino';
import { PORT_MESSAGE } from '../../shared/wire.ts';
import type { App } from '../app.ts';
import { openConnection } from '../connection.ts';
import { isOurPage, PAGE_ORIGIN } from './page.ts';

interface Parts {
  readonly ipcMain: Pick<IpcMain, 'on'>;
  /** The kiosk window's. */
  readonly contents: WebContents;
  readonly router: App['router'];
  readonly log: Pick<Logger, 'warn'>;
}

/** Answers the calls of our page over the MessagePort it hands in; nobody else's port is taken. */
export function acceptPagePort({ ipcMain, contents, router, log }: Parts): void {
  const handler = new RPCHandler(router);
  let current: MessagePortMain | undefined;

  ipcMain.on(PORT_MESSAGE, (event) => {
    const [port] = event.ports;
    const refusal = refusalOf(event, contents);
    if (port === undefined || refusal !== null) {
      for (const each of event.ports) each.close();
      log.warn({ refusal }, 'a port was refused');
      return;
    }
    // One page, one line: what a page from before a reload still had open ends here.
    current?.close();
    current = port;
    handler.upgrade(port, { context: { connection: openConnection() } });
    port.start();
  });
}

/** Why a port is not taken; null when it is our page's. */
function refusalOf({ sender, senderFrame, ports }: IpcMainEvent, contents: WebContents): string | null {
  if (ports.length !== 1) return 'it takes exactly one port';
  if (sender !== contents) return 'not the kiosk window';
  // Null when the frame has moved on or is gone already.
  if (senderFrame === null || senderFrame.detached) return 'the frame is gone';
  if (senderFrame.parent !== null) return 'not the main frame';
  if (senderFrame.origin !== PAGE_ORIGIN || !isOurPage(senderFrame.url)) return 'not our page';
  return null;
}
