/** Plays the page and its preload script against the built bundle. */
import { type EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { IpcRenderer, WebContents } from 'electron';
import type { contract } from '../../../../src/shared/contract/index.ts';
import { PORT_MESSAGE } from '../../../../src/shared/wire.ts';
import { frameDouble } from './contents.ts';
import { portMainDouble } from './port.ts';

type Client = ContractRouterClient<typeof contract>;
type Listener = (event: unknown) => void;

/**
 * Runs a built preload script as Electron's sandbox would: as CommonJS that may require `electron` and
 * nothing else.
 * @returns how the page's window hands it a message
 */
export function runPreload(file: string, ipcRenderer: Pick<IpcRenderer, 'postMessage'>) {
  const listeners = new Set<Listener>();
  const window = {
    addEventListener: (_type: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
  };
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`the sandbox has no module ${name}`);
    return { ipcRenderer };
  };
  const location = { origin: 'app://daybreak' };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own build that runs here
  const script = new Function('require', 'window', 'location', readFileSync(file, 'utf8')) as (
    ...globals: unknown[]
  ) => void;
  script(require, window, location);
  return (message: { data: unknown; ports: MessagePort[]; source?: unknown; origin?: string }): void => {
    const event = { source: window, origin: location.origin, ...message };
    for (const listener of [...listeners]) listener(event);
  };
}

/** Loads the built preload and asks for a line to main, as src/renderer/app/client.ts does. */
export function openPage(preload: string, ipcMain: EventEmitter, sender: WebContents) {
  const postToPreload = runPreload(preload, {
    postMessage(channel, _message, ports = []) {
      const mains = (ports as unknown as MessagePort[]).map(portMainDouble);
      ipcMain.emit(channel, { sender, senderFrame: frameDouble(), ports: mains });
    },
  });
  const { port1, port2 } = new MessageChannel();
  postToPreload({ data: PORT_MESSAGE, ports: [port2] });
  const client: Client = createORPCClient(new RPCLink({ port: port1 }));
  port1.start();
  return {
    client,
    close: () => {
      port1.close();
    },
  };
}
