import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';

/* The least that an oRPC call over a WebSocket can cost: one procedure that takes, does and gives nothing. */

const router = { nothing: os.handler(() => undefined) };
export type EmptyRouter = typeof router;

const handler = new RPCHandler(router);
const server = createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket) => {
  void handler.upgrade(socket);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready: http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
