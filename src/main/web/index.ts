import { join } from 'node:path';
import { openHost } from '../host.ts';
import { openRendererFiles } from '../renderer-files.ts';
import { reportStartFailure } from '../start-failure.ts';
import { logUncaught } from '../uncaught.ts';
import { serve } from './serve.ts';

try {
  const host = await openHost(process.argv.slice(2), process.env);
  try {
    logUncaught(host.log);
    const url = await serve(host, openRendererFiles(join(import.meta.dirname, '../renderer')));
    process.stdout.write(`Daybreak is ready: ${url}\n`);
  } catch (error) {
    host.close();
    throw error;
  }
} catch (error) {
  process.exitCode = reportStartFailure(error);
}
