import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const READY = /^Daybreak is ready: (http:\/\/127\.0\.0\.1:\d+\/)$/m;

interface Start {
  readonly process: ChildProcess;
  /** Everything on standard output so far. */
  out(): string;
  err(): string;
  /** The address; rejects when the process ends first. */
  ready: Promise<string>;
  /** The exit code. */
  ended: Promise<number | null>;
}

let folder: string;
let running: Start[];

beforeAll(async () => {
  const { code, err } = await toEnd(run('build.mjs', []));
  expect(code, err).toBe(0);
}, 300_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybreak-start-'));
  running = [];
});

afterEach(async () => {
  for (const { process } of running) process.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

/** Nothing of the machine the tests run on decides how a start goes. */
function cleanEnv(): NodeJS.ProcessEnv {
  const ours = /^(DAYBREAK_|npm_lifecycle_|DISPLAY$|WAYLAND_DISPLAY$|CHROMIUM_PATH$)/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))), TMPDIR: folder };
}

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Start {
  const child = spawn(process.execPath, [join(SCRIPTS, script), ...args], { env: { ...cleanEnv(), ...env } });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const url = READY.exec(out)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then((code) => {
      reject(new Error(`It ended with ${String(code)}: ${err}`));
    });
  });
  // A test that waits for the end doesn't wait for the address.
  ready.catch(() => undefined);
  return { process: child, out: () => out, err: () => err, ready, ended };
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Start {
  const started = run('start.mjs', args, env);
  running.push(started);
  return started;
}

async function toEnd(started: Start): Promise<{ code: number | null; out: string; err: string }> {
  return { code: await started.ended, out: started.out(), err: started.err() };
}

describe('npm start', { timeout: 60_000 }, () => {
  it('is quiet when all is set up: why it is the web host, and where it is, each on its own line', async () => {
    const demo = start(['--demo', '--port=0']);
    const url = await demo.ready;
    expect(demo.out()).toBe(`Starting for a browser: there is no display here.\nDaybreak is ready: ${url}\n`);
    expect(demo.err()).toBe('');
    expect((await fetch(url)).status).toBe(200);
  });

  it('says nothing but where it is when the web host was asked for', async () => {
    const web = start(['--host=web', '--demo', '--port=0', '--no-open']);
    const url = await web.ready;
    expect(web.out()).toBe(`Daybreak is ready: ${url}\n`);
  });

  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends with 0 on %s and takes the host and the throw-away data along',
    async (signal) => {
      const demo = start(['--demo', '--port=0', '--host=web']);
      const url = await demo.ready;
      demo.process.kill(signal);
      expect(await demo.ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('takes every flag from its variable too', async () => {
    const data = join(folder, 'data');
    const env = { DAYBREAK_HOST: 'web', DAYBREAK_DATA: data, DAYBREAK_PORT: '0', DAYBREAK_DEMO: '1' };
    await start([], env).ready;
    expect(existsSync(join(data, 'daybreak.db'))).toBe(true);
  });

  it('says in one line that the port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, err } = await toEnd(start(['--demo', '--host=web', `--port=${port}`]));
    server.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^Port ${port} is in use\\..*--port=.*\\n$`));
  });

  it('says in one line that the data folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    const { code, err } = await toEnd(start(['--host=web', '--port=0', `--data=${file}`]));
    expect(code).toBe(1);
    expect(err).toMatch(/^The data folder .*file can't be used: [^\n]+--data=DIR\.\n$/);
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('refuses an unknown flag and a wrong host in one line', async () => {
    const flag = await toEnd(start(['--host=web', '--colour=red']));
    expect(flag.code).toBe(1);
    expect(flag.err).toMatch(/^Unknown option '--colour'[^\n]*--demo[^\n]*\n$/);
    const host = await toEnd(start(['--host=tv']));
    expect(host).toMatchObject({ code: 1, out: '', err: '--host takes desktop or web, not “tv”.\n' });
  });

  it('refuses the desktop host in one line where there is no display', async () => {
    const { code, err } = await toEnd(start(['--host=desktop', '--demo']));
    if (process.platform === 'linux') {
      expect(code).toBe(1);
      expect(err).toMatch(/^The desktop host needs a display[^\n]*\n$/);
    }
  });

  it('says that it already runs with this data folder, and where', async () => {
    const data = join(folder, 'data');
    mkdirSync(data);
    const flags = ['--host=web', '--port=0', `--data=${data}`];
    const url = await start(flags).ready;
    const { code, err } = await toEnd(start(flags));
    expect(code).toBe(1);
    expect(err).toBe(`Daybreak is already running with the data folder ${data}: ${url}\n`);
  });

  it('prints its flags with --help', async () => {
    const { code, out } = await toEnd(start(['--help']));
    expect(code).toBe(0);
    expect(out).toContain('--host=desktop|web');
  });
});

// A script stands in for the browser: it writes down how it was started, then stays.
describe.skipIf(process.platform !== 'linux')('the page, where there is a display', { timeout: 60_000 }, () => {
  let browser: string;
  let note: string;

  beforeEach(() => {
    browser = join(folder, 'browser.mjs');
    note = join(folder, 'note.json');
    const stays = 'setInterval(() => {}, 1000);';
    const notes = `writeFileSync(${JSON.stringify(note)}, JSON.stringify({ pid: process.pid, args: process.argv.slice(2) }));`;
    writeFileSync(browser, `#!${process.execPath}\nimport { writeFileSync } from 'node:fs';\n${notes}\n${stays}\n`);
    chmodSync(browser, 0o755);
  });

  const flags = ['--host=web', '--demo', '--port=0'];
  const screen = () => ({ DISPLAY: ':fake', CHROMIUM_PATH: browser });

  function readNote(): { pid: number; args: string[] } {
    return JSON.parse(readFileSync(note, 'utf8')) as { pid: number; args: string[] };
  }

  it('opens full screen, and closes with the host', async () => {
    const kiosk = start(flags, screen());
    const url = await kiosk.ready;
    await expect
      .poll(() => existsSync(note) && readFileSync(note, 'utf8').endsWith('}'), { timeout: 20_000 })
      .toBe(true);
    const { pid, args } = readNote();
    expect(args).toContain(`--app=${url}`);
    kiosk.process.kill('SIGTERM');
    expect(await kiosk.ended).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow();
    expect(readdirSync(folder).sort()).toEqual(['browser.mjs', 'note.json']);
    expect(kiosk.out()).toBe(`Daybreak is ready: ${url}\n`);
  });

  it('may be closed without ending the host', async () => {
    const kiosk = start(flags, screen());
    const url = await kiosk.ready;
    await expect
      .poll(() => existsSync(note) && readFileSync(note, 'utf8').endsWith('}'), { timeout: 20_000 })
      .toBe(true);
    process.kill(readNote().pid, 'SIGTERM');
    await expect.poll(() => isRunning(readNote().pid), { timeout: 20_000 }).toBe(false);
    expect((await fetch(url)).status).toBe(200);
  });

  it('stays closed with --no-open', async () => {
    const kiosk = start([...flags, '--no-open'], screen());
    await kiosk.ready;
    kiosk.process.kill('SIGTERM');
    expect(await kiosk.ended).toBe(0);
    expect(existsSync(note)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
