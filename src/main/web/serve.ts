import type { Host } from '../host.ts';
import type { RendererFiles } from '../renderer-files.ts';
import { startWebHost, type WebHost } from './server.ts';

/**
 * Shows an open host to browsers until a signal ends it.
 * @returns where the kiosk is
 * @throws what stops the start; nothing listens then
 */
export async function serve(host: Host, files: RendererFiles): Promise<string> {
  let web: WebHost | undefined;
  try {
    web = await startWebHost(host.app, files, host.options.port, host.log);
    host.folder.announce(web.url);
    endOnSignals(web, host);
    return web.url;
  } catch (error) {
    // A server left listening would keep the process alive, with nothing behind it.
    await web?.close();
    throw error;
  }
}

function endOnSignals(web: WebHost, host: Host): void {
  let isEnding = false;
  const end = async (): Promise<void> => {
    try {
      await web.close();
      host.close();
      process.exit(0);
    } catch (error) {
      host.log.error({ failure: String(error) }, 'the data could not be closed');
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    // Stays on: a second signal must not cut short the closing that the first began.
    process.on(signal, () => {
      if (!isEnding) void end();
      isEnding = true;
    });
  }
}
