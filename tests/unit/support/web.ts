import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { onTestFinished } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import { contract } from '../../../src/shared/contract/index.ts';
import type { CrewList } from '../../../src/shared/contract/people.ts';
import { openRendererFiles } from '../../../src/main/renderer-files.ts';
import { startWebHost } from '../../../src/main/web/server.ts';
import { openTestApp, type TestApp } from './app.ts';
import { tempFolder } from './temp-folder.ts';

type Client = ContractRouterClient<typeof contract>;

export interface TestHost extends TestApp {
  readonly port: number;
  /** Sends bytes as they are and returns all that comes back until the host closes. */
  ask(request: string): Promise<string>;
  /** GETs a path exactly as written, with our own Host and what headers are given. */
  get(path: string, headers?: Record<string, string>, method?: string): Promise<string>;
  /** Opens a WebSocket as the page does. */
  socket(options?: ClientOptions, path?: string): WebSocket;
  /** A screen: a client of the contract over a connection of its own. */
  screen(): Promise<Client & { readonly socket: WebSocket }>;
}

/** What stands beside the renderer's folder, and must never leave the machine. */
export const SECRET = 'the pepper and the people';

/** The web host as it runs, with a tiny renderer and files around it that nobody may have. */
export async function startTestHost(): Promise<TestHost> {
  const outside = tempFolder();
  const folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), SECRET);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Daybreak</title>');
  writeFileSync(join(folder, 'assets', 'app-1234.js'), 'export const a = 1;');

  const testApp = openTestApp();
  const web = await startWebHost(testApp.app, openRendererFiles(folder), 0, testApp.log);
  onTestFinished(web.close);
  const port = Number(new URL(web.url).port);
  const host = `127.0.0.1:${port}`;

  async function ask(request: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    const answer: Buffer[] = [];
    socket.on('data', (part) => answer.push(part));
    // A refusal may reset the line while the rest of a request is still on its way.
    socket.on('error', () => undefined);
    socket.write(request);
    await once(socket, 'close');
    return Buffer.concat(answer).toString('latin1');
  }

  const socket: TestHost['socket'] = (options, path = '/rpc') => {
    const line = new WebSocket(`ws://${host}${path}`, { origin: `http://${host}`, ...options });
    line.on('error', () => undefined);
    onTestFinished(() => {
      line.terminate();
    });
    return line;
  };

  return {
    ...testApp,
    port,
    ask,
    get(path, headers = {}, method = 'GET') {
      const lines = Object.entries({ Host: host, Connection: 'close', ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      );
      return ask(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    },
    socket,
    async screen() {
      const line = socket();
      await once(line, 'open');
      const link = new RPCLink({ websocket: line as unknown as globalThis.WebSocket });
      const client = createORPCClient<Client>(link);
      // A client answers to any name, so it can't be spread: the contract says which names there are.
      const parts = Object.fromEntries(typedKeys(contract).map((name) => [name, client[name]])) as Client;
      return { ...parts, socket: line };
    },
  };
}

const typedKeys = <T extends object>(value: T) => Object.keys(value) as (keyof T)[];

/** What a screen shows first. */
export async function firstOf<T>(live: Promise<AsyncIterable<T>>): Promise<T> {
  for await (const value of await live) return value;
  throw new Error('the screen was told nothing');
}

export async function peopleOf(client: { people: { live(): Promise<AsyncIterable<CrewList>> } }): Promise<string[]> {
  return (await firstOf(client.people.live())).people.map(({ id }) => id);
}
