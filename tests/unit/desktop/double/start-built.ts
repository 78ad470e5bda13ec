/**
 * A child process of built-bundle.test.ts: starts the built main bundle on the double, sets the room up
 * and checks someone in over the page's port, then ends it the way DOUBLE_END says. Prints what it saw.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, ipcMain, kioskSession, told } from './electron.ts';
import { openPage } from './page.ts';

const out = process.env['DOUBLE_OUT'] ?? '';

async function main(): Promise<object> {
  // Electron's command line: its own path, the app's, then the flags.
  process.argv = ['electron', '.', ...process.argv.slice(2)];
  await import(pathToFileURL(join(out, 'main/desktop.js')).href);
  if (told.exit !== null) return { exit: told.exit };

  told.becomeReady();
  await new Promise(setImmediate);
  const [window] = told.windows;
  if (window === undefined) throw new Error('no window');
  const preload = window.options.webPreferences?.preload ?? '';

  const answer = kioskSession.record.schemes.get('app');
  const response = await answer?.(new Request('app://daybreak/'));
  const { client, close } = openPage(preload, ipcMain, window.contents);
  const before = (await first(client.kiosk.live())).room?.name ?? null;
  if (before === null) await setUp(client);
  const after = (await first(client.kiosk.live())).room?.name ?? null;
  const { people } = await first(client.people.live());
  const personId = people.find(({ name }) => name === 'Ana Ruiz')?.id ?? '';
  const visit = { visitId: randomUUID(), personId, weather: 'sunny', intention: 'friendly' } as const;
  const { alreadyIn } = await client.checkIn.checkIn(visit);
  const { isIn } = await client.checkIn.isIn({ personId });

  const dataThere = existsSync(told.paths['userData'] ?? '');
  close();
  await end();
  const { paths, schemes, switches, menu, partition, exit } = told;
  return {
    told: { paths, schemes, switches, menu, partition, exit },
    window: { url: window.url, shown: window.shown, kiosk: window.options.kiosk, preload },
    page: { status: response?.status, text: await response?.text() },
    rooms: { before, after },
    checkIn: { alreadyIn, isIn },
    dataThere,
  };
}

async function first<T>(live: Promise<AsyncIterable<T>>): Promise<T> {
  for await (const state of await live) return state;
  throw new Error('the line ended');
}

function setUp(client: ReturnType<typeof openPage>['client']): Promise<void> {
  return client.kiosk.setUp({
    room: { name: 'Harbour Street', locale: 'en', timeZone: 'Europe/Madrid' },
    crews: ['Morning crew'],
    people: [{ name: 'Ana Ruiz', crew: 0, colour: 'amber', sign: 'sun' }],
    pin: '246810',
  });
}

async function end(): Promise<void> {
  if (process.env['DOUBLE_END'] === 'SIGTERM' && process.platform !== 'win32') {
    process.kill(process.pid, 'SIGTERM');
    while (told.exit === null) await new Promise((resolve) => setTimeout(resolve, 10));
  } else {
    app.emit('window-all-closed');
  }
}

process.stdout.write(`${JSON.stringify(await main())}\n`, () => process.exit(told.exit ?? 0));
