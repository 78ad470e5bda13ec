import { parseArgs } from 'node:util';
import envPaths from 'env-paths';

export interface Options {
  /** A sample crew in a data folder that is thrown away afterwards. */
  readonly demo: boolean;
  /** The data folder. With `demo` and none named, a new temporary one. */
  readonly data: string | null;
  /** TCP port of the web host; 0 takes any free one. */
  readonly port: number;
}

/** A start that can't go on; the message is one line that says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export const DEFAULT_PORT = 4310;

/**
 * Reads flags, then their env twins (DAYBREAK_DEMO, DAYBREAK_DATA, DAYBREAK_PORT).
 * @param args the words after the program's name
 * @throws StartError naming the flag that is wrong
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const flags = parseFlags(args);
  const port = flags.port ?? env['DAYBREAK_PORT'] ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new StartError(`--port takes a number from 0 to 65535, not “${port}”.`);
  }
  const data = flags.data ?? env['DAYBREAK_DATA'] ?? null;
  if (data === '') throw new StartError('--data takes a folder: --data=DIR.');
  return { demo: flags.demo ?? isOn(env['DAYBREAK_DEMO']), data, port: Number(port) };
}

function parseFlags(args: readonly string[]): { demo?: boolean; data?: string; port?: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        demo: { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
        // Read by scripts/start.mjs, which chooses the host; known here so that they pass.
        host: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    const reason = (error as Error).message.split(/[.\n]/)[0];
    throw new StartError(`${reason}. Flags: --demo, --host=desktop|web, --data=DIR, --port=N, --no-open.`);
  }
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}

/** Where Daybreak keeps its data on this platform when no folder is named. */
export function usualDataFolder(): string {
  return envPaths('daybreak', { suffix: '' }).data;
}
