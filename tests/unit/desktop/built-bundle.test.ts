import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PORT_MESSAGE } from '../../../src/shared/wire.ts';
import { look } from '../support/raw.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runPreload } from './double/page.ts';

const root = resolve(import.meta.dirname, '../../..');
const out = join(root, 'out');
const preload = join(out, 'preload/index.cjs');
const double = (file: string): string => join(import.meta.dirname, 'double', file);

beforeAll(async () => {
  // The scripts are plain JavaScript; this is all the test needs to know of them.
  const script = pathToFileURL(join(root, 'scripts/lib/build.mjs')).href;
  const { isBuildFresh } = (await import(script)) as { isBuildFresh: (root: string) => boolean };
  if (!isBuildFresh(root)) throw new Error('out/ is missing or older than src/. Build first: npm run build');
});

interface Run {
  readonly code: number;
  readonly stderr: string;
  /** What start-built.ts prints. */
  readonly saw: unknown;
}

async function start(flags: string[], env: Record<string, string> = {}): Promise<Run> {
  const args = ['--no-warnings', '--import', double('resolve-electron.ts'), double('start-built.ts'), ...flags];
  const options = { cwd: root, env: { ...process.env, DOUBLE_OUT: out, ...env }, timeout: 15_000 };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
    return { code: 0, stderr, saw: JSON.parse(stdout) };
  } catch (error) {
    const { code, stderr, stdout } = error as { code: number; stderr: string; stdout: string };
    return { code, stderr, saw: stdout === '' ? null : JSON.parse(stdout) };
  }
}

describe('the built desktop bundle', () => {
  it('goes from start to first run to a check-in, and keeps it', async () => {
    const data = tempFolder();
    const first = await start([`--data=${data}`]);
    expect(first.stderr).toBe('');
    expect(first).toMatchObject({
      code: 0,
      saw: {
        told: {
          schemes: [{ scheme: 'app' }],
          switches: ['disable-pinch'],
          menu: null,
          partition: 'kiosk',
          paths: { userData: join(data, 'browser'), sessionData: join(data, 'browser') },
          exit: 0,
        },
        window: { url: 'app://daybreak/', shown: true, kiosk: true, preload },
        page: { status: 200, text: readFileSync(join(out, 'renderer/index.html'), 'utf8') },
        rooms: { before: null, after: 'Harbour Street' },
        checkIn: { alreadyIn: false, isIn: true },
      },
    });
    expect(existsSync(join(data, 'running.txt'))).toBe(false);
    expect(look(join(data, 'daybreak.db'), (db) => db.prepare('SELECT count(*) FROM sky').pluck().get())).toBe(1);

    const again = await start([`--data=${data}`], { DOUBLE_END: 'SIGTERM' });
    expect(again).toMatchObject({
      code: 0,
      saw: {
        told: { exit: 0 },
        rooms: { before: 'Harbour Street', after: 'Harbour Street' },
        checkIn: { alreadyIn: true, isIn: true },
      },
    });
  });

  it('starts with the sample crew, and leaves nothing of it behind', async () => {
    const temp = tempFolder();
    const { code, saw, stderr } = await start(['--demo'], { TMPDIR: temp, TEMP: temp, TMP: temp });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(saw).toMatchObject({ rooms: { before: 'Harbour Street' }, checkIn: { isIn: true }, dataThere: true });
    expect(readdirSync(temp)).toEqual([]);
  });

  it('says in one line why it can’t start', async () => {
    const wrong = await start(['--dmeo']);
    expect(wrong).toMatchObject({ code: 1, saw: { exit: 1 } });
    expect(wrong.stderr).toMatch(/^[^\n]*--dmeo[^\n]*\n$/);
  });

  it('says so when Daybreak already runs with the same data', async () => {
    const data = tempFolder();
    const { default: SQLite } = await import('better-sqlite3');
    const holder = new SQLite(join(data, 'daybreak.lock'));
    onTestFinished(() => {
      holder.close();
    });
    holder.exec('BEGIN IMMEDIATE');
    const { code, stderr } = await start([`--data=${data}`]);
    expect(code).toBe(1);
    expect(stderr).toContain('Daybreak is already running');
  });
});

describe('the built preload script', () => {
  function loaded() {
    const postMessage = vi.fn();
    const send = runPreload(preload, { postMessage });
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => {
      port1.close();
    });
    return { postMessage, send, port: port2 };
  }

  it('needs nothing but electron', () => {
    const required = [...readFileSync(preload, 'utf8').matchAll(/\b(?:require|import)\s*\(\s*([^)]*)\)/g)];
    expect(required.map(([, name]) => name)).toEqual(['"electron"']);
  });

  it('hands the page’s port to main, once', () => {
    const { postMessage, send, port } = loaded();
    send({ data: PORT_MESSAGE, ports: [port] });
    send({ data: PORT_MESSAGE, ports: [port] });
    expect(postMessage).toHaveBeenCalledOnce();
    const [channel, message, ports] = postMessage.mock.calls[0] as [string, unknown, unknown[]];
    expect([channel, message, ports.length, ports[0] === port]).toEqual([PORT_MESSAGE, null, 1, true]);
  });

  it('passes nothing else on, and still waits for the page’s own message', () => {
    const { postMessage, send, port } = loaded();
    send({ data: 'something else', ports: [port] });
    send({ data: PORT_MESSAGE, ports: [] });
    send({ data: PORT_MESSAGE, ports: [port, port] });
    send({ data: PORT_MESSAGE, ports: [port], source: {} });
    send({ data: PORT_MESSAGE, ports: [port], origin: 'https://example.org' });
    expect(postMessage).not.toHaveBeenCalled();
    send({ data: PORT_MESSAGE, ports: [port] });
    expect(postMessage).toHaveBeenCalledOnce();
  });
});
