import { join } from 'node:path';
import { startServer, type Server } from './support/children.ts';
import type { Line } from './support/report.ts';
import { setUpLargeRoom, startDaybreak } from './support/room.ts';
import { alternate, spread } from './support/stats.ts';

const STARTS = { warmUp: 3, samples: 25 };

/** How long the web host takes until it is ready, against a server that only opens SQLite and a port. */
export async function benchStart(folder: string): Promise<Line[]> {
  const data = join(folder, 'data');
  const first = await startDaybreak(data);
  await setUpLargeRoom(first);
  await first.end();

  const bare = join(import.meta.dirname, 'baseline/bare-server.mjs');
  const samples = await alternate(
    STARTS,
    () => startAndEnd(() => startDaybreak(data)),
    () => startAndEnd(() => startServer(bare, [join(folder, 'bare.db')])),
  );
  const [measured, baseline] = [spread(samples.measured), spread(samples.baseline)];
  return [{ name: 'web host, start', unit: 'ms', measured, baseline, ratio: measured.p50 / baseline.p50, limit: 2.5 }];
}

async function startAndEnd(start: () => Promise<Server>): Promise<number> {
  const server = await start();
  await server.end();
  return server.startedIn;
}
