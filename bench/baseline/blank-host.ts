import { openRendererFiles } from '../../src/main/renderer-files.ts';
import { startWebHost } from '../../src/main/web/server.ts';

/* Serves another renderer with Daybreak's own web server and nothing behind it. Argument: its folder. */
const host = await startWebHost({ router: {} as never }, openRendererFiles(process.argv[2] ?? ''), 0);
process.stdout.write(`ready: ${host.url}\n`);
