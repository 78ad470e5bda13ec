import { join } from 'node:path';
import { openHost } from '../host.ts';
import { openRendererFiles } from '../renderer-files.ts';
import { reportStartFailure } from '../start-failure.ts';
import { startWebHost } from './server.ts';

try {
  const host = await openHost(process.argv.slice(2), process.env);
  try {
    const web = await startWebHost(
      host.app,
      openRendererFiles(join(import.meta.dirname, '../renderer')),
      host.options.port,
    );
    host.folder.announce(web.url);
    let closing: Promise<void> | undefined;
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      // Stays on: a second signal must not cut short the closing that the first began.
      process.on(signal, () => {
        closing ??= web
          .close()
          .then(host.close)
          .then(() => process.exit(0));
      });
    }
    process.stdout.write(`Daybreak is ready: ${web.url}\n`);
  } catch (error) {
    host.close();
    throw error;
  }
} catch (error) {
  process.exitCode = reportStartFailure(error);
}
