import { join } from 'node:path';
import type { Server } from './support/children.ts';
import { connectToDaybreak } from './support/client.ts';
import { fill, FIVE_YEARS } from './support/five-years.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { alternate, spread, timed } from './support/stats.ts';

/**
 * What the closing screen's reads may take with five years behind them, in milliseconds. Half of them are held to it;
 * the slowest tell more of the machine, and are held to those of a young room in the same run.
 */
const LIMIT_MS = 5;
const READS = { warmUp: 40, samples: 400 };

type Client = Awaited<ReturnType<typeof connectToDaybreak>>['client'];

/**
 * What the closing screen asks for (thank-yous, what was left for next time, today's moment, this month's care) in a
 * room with five years behind it, against the same room on its first day. Over the web host's WebSocket, whose share
 * is in the numbers.
 */
export async function benchClosing(folder: string): Promise<Line[]> {
  const old = await openRoom(join(folder, 'old'), true);
  const young = await openRoom(join(folder, 'young'), false);
  try {
    const turns = { old: 0, young: 0 };
    const samples = await alternate(
      READS,
      () => timed(() => readAll(old.client, old.people[turns.old++ % old.people.length]!)),
      () => timed(() => readAll(young.client, young.people[turns.young++ % young.people.length]!)),
    );
    const [measured, baseline] = [spread(samples.measured), spread(samples.baseline)];
    const numbers = { unit: 'ms', measured } as const;
    return [
      { ...numbers, name: `closing with five years, of ${LIMIT_MS} ms`, ratio: measured.p50 / LIMIT_MS, limit: 1 },
      { ...numbers, baseline, name: 'closing, half of them', ratio: measured.p50 / baseline.p50, limit: 2 },
      { ...numbers, baseline, name: 'closing, 99 of 100', ratio: measured.p99 / baseline.p99, limit: 2 },
    ];
  } finally {
    await Promise.all([old.end(), young.end()]);
  }
}

async function openRoom(data: string, isOld: boolean) {
  let host: Server = await startDaybreak(data);
  const people = (await setUpLargeRoom(host)).map(({ id }) => id);
  if (isOld) {
    await host.end();
    fill(join(data, 'daybreak.db'), people, FIVE_YEARS);
    host = await startDaybreak(data);
  }
  const { client, close } = await connectToDaybreak(host.url);
  return {
    people,
    client,
    async end() {
      close();
      await host.end();
    },
  };
}

async function readAll({ checkIn, care, moments }: Client, personId: string): Promise<void> {
  await Promise.all([checkIn.hereForYou({ personId }), first(care.live()), first(moments.live())]);
}

async function first<T>(live: Promise<AsyncIterable<T>>): Promise<T> {
  for await (const value of await live) return value;
  throw new Error('A live read ended before it began');
}
