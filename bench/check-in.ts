import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import type { EmptyRouter } from './baseline/empty-rpc.ts';
import type { Inserted, Rows } from './baseline/straight-inserts.ts';
import { end, startHelper, startServer } from './support/children.ts';
import { connectToDaybreak, connectToRouter } from './support/client.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { alternate, spread, timed } from './support/stats.ts';

/** Each day is a new data folder with a full week behind it, on which everyone in the room checks in once. */
const DAYS = 5;
/** The first of a day, on whom both sides get warm. A kiosk is on for weeks. */
const WARM_UP = 20;

const baseline = (file: string): string => join(import.meta.dirname, 'baseline', file);

/**
 * From a screen's call to the answer that the check-in is on disk, against the same two rows put
 * straight into SQLite plus an oRPC call that does nothing.
 */
export async function benchCheckIn(folder: string): Promise<Line[]> {
  const measured: number[] = [];
  const straight: number[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const samples = await oneDay(join(folder, `day-${day}`));
    measured.push(...samples.measured);
    straight.push(...samples.baseline);
  }
  const [a, b] = [spread(measured), spread(straight)];
  const numbers = { unit: 'ms', measured: a, baseline: b } as const;
  return [
    { ...numbers, name: 'check-in, half of them', ratio: a.p50 / b.p50, limit: 3 },
    { ...numbers, name: 'check-in, 99 of 100', ratio: a.p99 / b.p99, limit: 5 },
  ];
}

async function oneDay(folder: string): Promise<{ measured: number[]; baseline: number[] }> {
  const host = await startDaybreak(folder);
  const people = await setUpLargeRoom(host);
  putWeekBehind(join(folder, 'daybreak.db'), people);
  const inserter = startHelper(baseline('straight-inserts.ts'), [`${folder}.db`, String(people.length)]);
  const rpc = await startServer(baseline('empty-rpc.ts'));
  const daybreak = await connectToDaybreak(host.url);
  const empty = await connectToRouter<EmptyRouter>(rpc.url);
  try {
    const queue = people.values();
    let number = 0;
    return await alternate(
      { warmUp: WARM_UP, samples: people.length - WARM_UP },
      async () => {
        const visit = { visitId: randomUUID(), weather: 'cloudy', intention: 'present' } as const;
        const personId = queue.next().value!.id;
        return timed(() => daybreak.client.checkIn.checkIn({ ...visit, personId }));
      },
      async () => {
        const rows: Rows = { person: number++, day: '2026-11-23', skyId: randomUUID() };
        inserter.send(rows);
        const [{ took }] = (await once(inserter, 'message')) as [Inserted];
        return took + (await timed(() => empty.client.nothing()));
      },
    );
  } finally {
    for (const line of [daybreak, empty]) line.close();
    await Promise.all([host.end(), rpc.end(), end(inserter)]);
  }
}

/** Everyone came on each of the six days before today: what the room remembers of a full week. */
function putWeekBehind(file: string, people: readonly { id: string }[]): void {
  const today = Temporal.Now.plainDateISO('Europe/Madrid');
  const db = new SQLite(file);
  const arrive = db.prepare('INSERT INTO past_arrival (day, person_id) VALUES (?, ?)');
  db.transaction(() => {
    for (let days = 6; days > 0; days -= 1) {
      const day = today.subtract({ days }).toString();
      for (const { id } of people) arrive.run(day, id);
    }
  })();
  db.close();
}
