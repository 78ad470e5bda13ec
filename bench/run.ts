import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCheckIn } from './check-in.ts';
import { benchClosing } from './closing.ts';
import { benchFifteenSeconds } from './fifteen-seconds.ts';
import { benchRenderer } from './renderer.ts';
import { benchResets } from './resets.ts';
import { benchStart } from './start.ts';
import { benchWallDisplay } from './wall-display.ts';
import { benchWall } from './wall.ts';
import { isOver, table, type Line } from './support/report.ts';

/*
 * `npm run bench`. Judges by ratios only: a machine may be slow or busy, and both sides of a ratio are
 * measured in turns in the same run. Exits 1 when one is over its limit. Arguments: names, else all run.
 */

const BENCHES: Readonly<Record<string, (folder: string) => Promise<Line[]>>> = {
  'check-in': benchCheckIn,
  'fifteen-seconds': benchFifteenSeconds,
  closing: benchClosing,
  renderer: benchRenderer,
  resets: benchResets,
  start: benchStart,
  wall: benchWall,
  'wall-display': benchWallDisplay,
};

const folder = mkdtempSync(join(tmpdir(), 'daybreak-bench-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

const wanted = process.argv.slice(2);
const lines: Line[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`Measuring ${name} …\n`);
  const own = join(folder, name);
  mkdirSync(own);
  lines.push(...(await bench(own)));
}
process.stdout.write(`\n${table(lines)}\n`);
process.exitCode = lines.some(isOver) ? 1 : 0;
