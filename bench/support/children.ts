import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The web host as it is shipped. */
export const WEB_HOST = join(root, 'out/main/web.js');

/** How long a child may take to say that it is ready, in milliseconds. */
const PATIENCE = 30_000;

export interface Server {
  readonly url: string;
  /** From the start of its process to the line that says it is ready, in milliseconds. */
  readonly startedIn: number;
  /** Ends it and waits until it is gone. */
  end(): Promise<void>;
}

const children = new Set<ChildProcess>();

// Whatever ends this process takes along what it started, and nothing else.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** The environment without what would lead a host elsewhere or change how Node runs. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(DAYBREAK_|NODE_OPTIONS$|NODE_ENV$|NODE_COMPILE_CACHE$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Starts a program of Node's that serves HTTP and says `… ready: URL` on a line of its own. */
export async function startServer(file: string, args: readonly string[] = []): Promise<Server> {
  const began = performance.now();
  // A TypeScript file needs the flags that this process runs with; a built one must start as it ships.
  const flags = file.endsWith('.ts') ? process.execArgv : [];
  const child = spawn(process.execPath, [...flags, file, ...args], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  keep(child);
  const { url, at } = await readyLine(child, file);
  return { url, startedIn: at - began, end: () => end(child) };
}

/** Starts a file of ours that answers one message with one message. */
export function startHelper(file: string, args: readonly string[]): ChildProcess {
  const child = fork(file, args, { env: cleanEnvironment(), execArgv: process.execArgv });
  keep(child);
  return child;
}

/** Asks a child to end, and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

function keep(child: ChildProcess): void {
  children.add(child);
  child.once('exit', () => children.delete(child));
}

function readyLine(child: ChildProcess, file: string): Promise<{ url: string; at: number }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${file} did not say that it is ready`));
    }, PATIENCE);
    let written = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      const url = /ready: (http:\/\/\S+)\n/.exec(written)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, at: performance.now() });
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${file} ended with ${code ?? 'a signal'} before it was ready`));
    });
  });
}
