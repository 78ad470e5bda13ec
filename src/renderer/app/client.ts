import { createORPCClient, isDefinedError } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { WebSocket as ReconnectingWebSocket } from 'partysocket';
import type { contract } from '../../shared/contract/index.ts';
import { APP_SCHEME, PORT_MESSAGE, RPC_PATH } from '../../shared/wire.ts';
import { watchSocket } from './connection.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The desktop host is reached over a MessagePort, the web host over a WebSocket; the rest is one. */
function connect(): Client {
  if (location.protocol === `${APP_SCHEME}:`) {
    const { port1, port2 } = new MessageChannel();
    window.postMessage(PORT_MESSAGE, location.origin, [port2]);
    port1.start();
    return createORPCClient(new PortLink({ port: port1 }));
  }
  const socket = new ReconnectingWebSocket(`ws://${location.host}${RPC_PATH}`, [], {
    minReconnectionDelay: 250,
    maxReconnectionDelay: 3000,
    reconnectionDelayGrowFactor: 1.5,
    // A call made while the line is down fails at once and is tried again by a tap, not sent later by itself.
    maxEnqueuedMessages: 0,
  });
  // partysocket declares event types of its own; at run time they are the browser's.
  const websocket = socket as unknown as WebSocket;
  watchSocket(websocket);
  return createORPCClient(new SocketLink({ websocket }));
}

export const client: Client = connect();

/** Query options for every procedure of the contract. */
export const orpc = createTanstackQueryUtils(client);

/** The name under which the contract declares an error; null for anything else, such as a lost line. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && isDefinedError(error) ? String((error as { code: unknown }).code) : null;
}
