import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { contract } from '../../src/shared/contract/index.ts';

export type Client = ContractRouterClient<typeof contract>;

export interface KioskProcess {
  /** A screen on a line of its own. */
  screen(): Promise<Client>;
  /** Asks it to end, as the machine does when it is switched off; its exit code. */
  stop(): Promise<number | null>;
  /** Takes it away in the middle of whatever it does. */
  kill(): Promise<void>;
}

export interface KioskStart {
  readonly kiosk: KioskProcess | null;
  /** What it said on standard error; for a start that could not go on. */
  readonly said: string;
  readonly code: number | null;
}

const BUILT = resolve(import.meta.dirname, '../../out/main/web.js');

/**
 * Starts the built web host.
 * @param largestFile bytes beyond which no file may grow: what the kiosk sees of a full disk
 */
export async function tryToStart(data: string, largestFile?: number): Promise<KioskStart> {
  if (!existsSync(BUILT)) throw new Error(`There is no ${BUILT}: run npm run build`);
  const command = [process.execPath, BUILT, `--data=${data}`, '--port=0'];
  // POSIX counts in blocks of 512 bytes. Writes beyond the limit fail with EFBIG; Node ignores the signal.
  const limited = ['sh', '-c', 'ulimit -f "$0" && exec "$@"', String(Math.floor((largestFile ?? 0) / 512)), ...command];
  const [program, ...args] = largestFile === undefined ? command : limited;
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });

  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolveUrl) => {
    child.stdout.on('data', () => {
      const url = /^Daybreak is ready: (\S+)$/m.exec(out)?.[1];
      if (url !== undefined) resolveUrl(url);
    });
  });
  const first = await Promise.race([ready, ended]);
  if (typeof first !== 'string') return { kiosk: null, said, code: first };
  return { kiosk: kioskAt(first, child, ended), said, code: null };
}

/** Starts it, and takes it for granted that it comes up. */
export async function start(data: string, largestFile?: number): Promise<KioskProcess> {
  const { kiosk, said, code } = await tryToStart(data, largestFile);
  if (kiosk === null) throw new Error(`The kiosk ended with ${String(code)}: ${said}`);
  return kiosk;
}

function kioskAt(url: string, child: ChildProcess, ended: Promise<number | null>): KioskProcess {
  return {
    async screen() {
      const { host, origin } = new URL(url);
      const line = new WebSocket(`ws://${host}/rpc`, { origin });
      await once(line, 'open');
      line.on('error', () => undefined);
      return createORPCClient<Client>(new RPCLink({ websocket: line as unknown as globalThis.WebSocket }));
    },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
