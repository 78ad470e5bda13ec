import { once } from 'node:events';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { AnyRouter, RouterClient } from '@orpc/server';
import { WebSocket } from 'ws';
import type { contract } from '../../src/shared/contract/index.ts';
import { RPC_PATH } from '../../src/shared/wire.ts';

export interface Line<C> {
  readonly client: C;
  close(): void;
}

/** Speaks to a server as a screen does: oRPC over a WebSocket, from the server's own origin. */
async function connect<C>(url: string): Promise<Line<C>> {
  const { host, origin } = new URL(url);
  const socket = new WebSocket(`ws://${host}${RPC_PATH}`, { origin, perMessageDeflate: false });
  await once(socket, 'open');
  // ws declares event types of its own; at run time they are the browser's.
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  return {
    client: createORPCClient(link) as C,
    close() {
      socket.close();
    },
  };
}

export const connectToDaybreak = (url: string) => connect<ContractRouterClient<typeof contract>>(url);
export const connectToRouter = <R extends AnyRouter>(url: string) => connect<RouterClient<R>>(url);
