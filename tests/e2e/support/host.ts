import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../../..');
const WEB_HOST = join(ROOT, 'out/main/web.js');

/** Where the hosts of these tests stand, so that days and skies are the same everywhere. */
export const TIME_ZONE = 'Europe/Madrid';

/** A web host that runs: a process of its own, as a crew has it. */
export interface RunningHost {
  /** Such as http://127.0.0.1:40123/ */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Ends it as a system does that shuts down. @throws Error when it doesn't end well */
  end(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

interface HostOptions {
  readonly data: string;
  readonly demo?: boolean;
  /** 0 takes any free one. */
  readonly port?: number;
  /** A program and its arguments that start the host in their turn, such as `unshare`. */
  readonly through?: readonly string[];
}

/** The environment without what would lead Daybreak elsewhere. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('DAYBREAK_') && name !== 'NODE_OPTIONS');
  return { ...Object.fromEntries(kept), TZ: TIME_ZONE };
}

/** Starts the built web host, and waits until it takes requests. */
export async function startHost({ data, demo = false, port = 0, through = [] }: HostOptions): Promise<RunningHost> {
  const host = [process.execPath, WEB_HOST, `--port=${port}`, `--data=${data}`, ...(demo ? ['--demo'] : [])];
  const [program, ...args] = [...through, ...host] as [string, ...string[]];
  const child = spawn(program, args, { cwd: ROOT, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  const url = await readUrl(child, said);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid!,
    async end() {
      if (!isRunning()) return;
      child.kill('SIGTERM');
      const [code, signal] = await ended;
      if (code !== 0) throw new Error(`The host ended with ${String(signal ?? code)}: ${said.join('')}`);
    },
    async kill() {
      if (!isRunning()) return;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The address in the line that says the host is ready. */
async function readUrl(child: ChildProcess, said: readonly string[]): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /^Daybreak is ready: (http:\S+)$/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The host never got ready: ${said.join('')}`);
}
