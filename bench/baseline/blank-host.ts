import { openRendererFiles } from '../../src/main/renderer-files.ts';
import { startWebHost } from '../../src/main/web/server.ts';

/* Serves another renderer with Daybreak's own web server and nothing behind it. Argument: its folder. */
const files = openRendererFiles(process.argv[2] ?? '');
const host = await startWebHost({ router: {} as never }, files, 0, { warn: () => undefined });
process.stdout.write(`ready: ${host.url}\n`);
