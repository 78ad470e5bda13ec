import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { App } from '../app.ts';
import { openConnection } from '../connection.ts';
import { StartError } from '../options.ts';
import { RPC_PATH } from '../../shared/wire.ts';
import { SECURITY_HEADERS, type RendererFiles } from '../renderer-files.ts';
import { guardedLine } from './screen-line.ts';

/** The largest message a screen may send, in bytes: a first run of 500 people fits three times over. */
const MESSAGE_LIMIT = 256 * 1024;
/** The most screens at once. A room has one or two; a runaway page stops here. */
const SCREEN_LIMIT = 32;

export interface WebHost {
  /** Where the kiosk is, such as http://127.0.0.1:4310/ */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the renderer and the router on loopback.
 * @param port 0 takes any free one
 * @throws StartError when the port is taken or not allowed
 */
export async function startWebHost(
  app: Pick<App, 'router'>,
  files: RendererFiles,
  port: number,
  log: Pick<Logger, 'warn'>,
): Promise<WebHost> {
  const server = createServer({ maxHeaderSize: 8 * 1024, requestTimeout: 10_000, headersTimeout: 5_000 });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  const isOurs = createGate(address.port);

  server.on('request', (request, response) => {
    if (isOurs(request)) answer(request, response, files);
    else refuse(response, 403);
  });

  const handler = new RPCHandler(app.router);
  const screens = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const status = upgradeRefusal(request, isOurs, screens.clients.size);
    if (status !== null) {
      // Node has let go of the socket: without this, who hangs up now would take the kiosk down.
      socket.on('error', () => undefined);
      socket.once('finish', () => socket.destroy());
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    screens.handleUpgrade(request, socket, head, (screen) => {
      // A broken or oversized frame: ws closes the connection by itself.
      screen.on('error', () => undefined);
      const line = guardedLine(screen, () => {
        log.warn('a line was ended: what came over it was no call');
      });
      void handler.upgrade(line, { context: { connection: openConnection() } });
    });
  });

  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      for (const screen of screens.clients) screen.terminate();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

function upgradeRefusal(request: IncomingMessage, isOurs: Gate, screens: number): string | null {
  if (!isOurs(request) || request.headers.origin === undefined) return '403 Forbidden';
  if (request.url !== RPC_PATH) return '404 Not Found';
  return screens >= SCREEN_LIMIT ? '503 Service Unavailable' : null;
}

type Gate = (request: IncomingMessage) => boolean;

/**
 * Lets a request in only when it names this host by a loopback name (a rebinding name doesn't) and,
 * where the browser says who asks, when our own page asks.
 */
function createGate(port: number): Gate {
  const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (port === 80) names.push('127.0.0.1', 'localhost', '[::1]');
  return ({ headers }) => {
    const host = headers.host?.toLowerCase();
    if (host === undefined || !names.includes(host)) return false;
    return (headers.origin === undefined || headers.origin === `http://${host}`) && !isFromElsewhere(headers);
  };
}

/**
 * Whether a page of another site asks for something of ours to use: an image or a script sends no
 * Origin. A link that leads here is welcome, and an address that someone typed comes from no site.
 */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return false;
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document';
}

function answer(request: IncomingMessage, response: ServerResponse, files: RendererFiles): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const file = files.at((request.url ?? '/').split('?', 1)[0] ?? '/');
  if (file === undefined) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': 0, Connection: 'close' });
  response.end();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new StartError(`Port ${port} is in use. Choose another with --port=N, or --port=0 for any free one.`));
      else if (error.code === 'EACCES')
        reject(new StartError(`Port ${port} is not allowed for this user. Choose one from 1024 up with --port=N.`));
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
}
