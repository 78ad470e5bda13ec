import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../support/temp-folder.ts';

type Content = Record<string, unknown>;

/** Words in both languages. */
export const inBoth = (en: string, es = `${en} (es)`) => ({ en, es });

/** A phase as a file has it: in order unless something else is said. */
export function phaseWith(other: Content = {}): Content {
  const words = { cue: inBoth('Breathe in'), caption: inBoth('Through the nose') };
  return { ...words, seconds: 5, motion: { sun: 1 }, sound: 'rise', ...other };
}

/** A script as a file has it: in order unless something else is said. */
export function scriptWith(other: Content = {}): Content {
  return {
    title: inBoth('Slow breath'),
    line: inBoth('Five in, five out'),
    kind: 'breath',
    feels: ['wound-up'],
    seconds: 120,
    posture: inBoth('Sitting is fine'),
    caution: inBoth('Stop if you feel dizzy'),
    source: { cite: 'Someone 2020, A Journal' },
    timeline: [
      {
        repeat: { 1: 6, 2: 12, 5: 30 },
        phases: [phaseWith(), phaseWith({ motion: { sun: 0 }, sound: 'fall', cue: inBoth('Breathe out') })],
      },
    ],
    ...other,
  };
}

/** A folder of the crew's own with these files in it; what is no text is written as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = join(tempFolder(), 'resets');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) putIn(folder, name, content);
  return folder;
}

/** Puts a file into a folder. */
export function putIn(folder: string, name: string, content: unknown): void {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
}
