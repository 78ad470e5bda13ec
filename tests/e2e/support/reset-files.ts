import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kiosk } from './kiosk.fixture.ts';

type Content = Record<string, unknown>;

const EXAMPLE = resolve(import.meta.dirname, '../../../resources/resets/even-breath.json');

/** What a file of a reset holds that is in order, under a title of its own. */
export function resetCalled(en: string, es: string, other: Content = {}): Content {
  return { ...(JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Content), title: { en, es }, ...other };
}

/** Puts files into the crew's own folder; what is no text is written as JSON. */
export function putResets({ data }: Pick<Kiosk, 'data'>, files: Readonly<Record<string, unknown>>): void {
  const folder = join(data, 'resets');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** Takes a file out of the crew's own folder. */
export function takeReset({ data }: Pick<Kiosk, 'data'>, name: string): void {
  rmSync(join(data, 'resets', name));
}
