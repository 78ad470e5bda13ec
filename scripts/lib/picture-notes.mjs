// @ts-check
import { randomUUID } from 'node:crypto';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { WebSocket } from 'ws';

/** @typedef {import('@orpc/contract').ContractRouterClient<typeof import('../../src/shared/contract/index.ts').contract>} Client */
/** @typedef {import('../../src/shared/contract/wall.ts').PostInput} Note */

/** Who thanks whom, for what, with what stuck on it; the last one hangs first. Null is "a teammate", and everyone. */
/** @type {readonly [from: string | null, to: string | null, Note['moment'], Note['sticker'], words: string][]} */
const NOTES = [
  ['Dee Lindqvist', 'Sam Okafor', 'concluding', 'kite', 'Covered my last hour so I could make the recital.'],
  ['Priya Nair', 'Lou Fontaine', 'greeting', 'coffee', 'New kid never ate lunch alone this week. We saw.'],
  [
    'Jo Kowalski',
    null,
    'looking-ahead',
    null,
    'Left the station spotless and a note on what was low. Opening was easy.',
  ],
  [null, 'Theo Papadakis', 'determining', 'flower', 'You noticed I was off and asked twice. Thank you.'],
  ['Mateo Silva', 'Jo Kowalski', 'responding', 'star', 'Freezer alarm at five, fixed by twenty to six.'],
  [
    'Marcus Bell',
    'Ines Duarte',
    'concluding',
    'lantern',
    '“Is there anything else I can do?” You asked me that at ten at night.',
  ],
  [
    'Sam Okafor',
    'Priya Nair',
    'greeting',
    'sunrise',
    'You say good morning like you mean it. Sets the whole floor up.',
  ],
  [
    'Ana Ruiz',
    'Marcus Bell',
    'responding',
    'lifebuoy',
    'You stayed on the phone until the order was right. I learned a lot listening.',
  ],
];
/** Hearts, claps and "me too" for each of them. */
const SAID = [4, 2, 0, 5, 3, 1, 4, 6];

/**
 * Hangs a few notes on the sample crew's wall, over a line of its own.
 * @param {string} url the host's
 */
export async function hangNotes(url) {
  const { host, origin } = new URL(url);
  const socket = new WebSocket(`ws://${host}/rpc`, { origin });
  try {
    // ws speaks the browser's WebSocket, and only its types differ.
    const websocket = /** @type {globalThis.WebSocket} */ (/** @type {unknown} */ (socket));
    const client = /** @type {Client} */ (createORPCClient(new RPCLink({ websocket })));
    const { people } = await client.wall.people();
    const idOf = (/** @type {string} */ name) => {
      const person = people.find((one) => one.name === name);
      if (person === undefined) throw new Error(`The sample crew has no ${name}.`);
      return person.id;
    };
    for (const [number, [from, to, moment, sticker, words]] of NOTES.entries()) {
      const { noteId } = await client.wall.post({
        draftId: randomUUID(),
        to: to === null ? { kind: 'everyone' } : { kind: 'people', ids: [idOf(to)] },
        from: from === null ? null : idOf(from),
        ...{ moment, sticker, words },
      });
      for (let count = 0; count < (SAID[number] ?? 0) / 2; count += 1) {
        await client.wall.react({ noteId, visitId: randomUUID(), reaction: count % 2 ? 'clap' : 'heart', isOn: true });
      }
    }
  } finally {
    socket.terminate();
  }
}
