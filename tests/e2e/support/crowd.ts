import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { contract } from '../../../src/shared/contract/index.ts';
import type { SetUpInput } from '../../../src/shared/contract/kiosk.ts';
import { TILE_COLOURS, TILE_SIGNS } from '../../../src/shared/domain/person.ts';
import { RPC_PATH } from '../../../src/shared/wire.ts';
import { TIME_ZONE } from './host.ts';

type Client = ContractRouterClient<typeof contract>;

/** Asks a host over its WebSocket, as a page of its own would, and hangs up. */
export async function ask<T>(url: string, question: (client: Client) => Promise<T>): Promise<T> {
  const { host, origin } = new URL(url);
  const socket = new WebSocket(`ws://${host}${RPC_PATH}`, { origin });
  try {
    // ws speaks the browser's WebSocket, and only its types differ.
    const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
    return await question(createORPCClient<Client>(link));
  } finally {
    socket.terminate();
  }
}

const FIRST_NAMES = [
  'Ana',
  'Ben',
  'Carmen',
  'Dee',
  'Esra',
  'Freya',
  'Grace',
  'Hugo',
  'Ines',
  'Jo',
  'Kit',
  'Lou',
  'Mei',
];
const LAST_NAMES = ['Achterberg', 'Bell', 'Castellanos', 'Duarte', 'Eze', 'Fontaine', 'Gunawardena', 'Holm'];
const LAST_NAMES_MORE = ['Ibarra', 'Jovanovic', 'Kowalski', 'Lindqvist', 'Mwangi', 'Nair', 'Okafor', 'Papadakis'];

/** Two hundred people in six crews; Zoë Ångström and Renée O’Neil are two of them. */
export function crowd(): SetUpInput {
  const lastNames = [...LAST_NAMES, ...LAST_NAMES_MORE];
  const names = lastNames.flatMap((last) => FIRST_NAMES.map((first) => `${first} ${last}`)).slice(0, 198);
  const crews = ['Early', 'Late', 'Night', 'Weekend', 'Kitchen', 'Grounds'];
  return {
    room: { name: 'North Gate', locale: 'en', timeZone: TIME_ZONE },
    crews,
    people: [...names, 'Zoë Ångström', 'Renée O’Neil'].map((name, index) => ({
      name,
      crew: index % crews.length,
      colour: TILE_COLOURS[index % TILE_COLOURS.length]!,
      sign: TILE_SIGNS[index % TILE_SIGNS.length]!,
    })),
    pin: '246810',
  };
}
