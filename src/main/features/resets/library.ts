import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ResetFile } from '../../../shared/contract/reset-script.ts';
import type { BrokenReset, ResetShelf } from '../../../shared/contract/resets.ts';
import { printable } from './problems.ts';
import { checkScript, refuse, type ReadScript } from './read-script.ts';
import { codeOf, idOf, readScriptFile } from './script-file.ts';
import { SHIPPED_RESETS, type ShippedReset } from './shipped.ts';

/** So many of the crew's own files are read; a folder of thousands is there by mistake. */
const MOST_FILES = 60;

/**
 * What is meant as a script. Some editors add a .txt that the system then hides: who wrote one has to be told, for its
 * name looks right to them.
 */
const MEANT_AS_SCRIPT = /^[^.].*\.json(\.txt)?$/is;

/** A script and its id. */
export type Reset = Omit<ResetFile, '$schema'> & { readonly id: string };

export interface ResetLibrary {
  /** Every reset that can be done: Daybreak's own in their order, then the crew's by title. */
  all(): readonly Reset[];
  /** Whether there is a reset of that id now. */
  has(id: string): boolean;
  /** What lies in the crew's folder, as it was when it was last read; and what of Daybreak's own is broken. */
  shelf(): ResetShelf;
  /** Reads the crew's folder anew. A folder that can't be read is told like a broken file, and never thrown. */
  lookAgain(): void;
}

export interface LibraryParts {
  /** The crew's own folder, absolute. */
  readonly folder: string;
  /** What comes with Daybreak; a test brings others. */
  readonly shipped?: readonly ShippedReset[];
}

interface Read {
  readonly good: readonly Reset[];
  readonly broken: readonly BrokenReset[];
}

/** Reads every script once, and the crew's own again when asked. What is broken is listed, and breaks nothing else. */
export function createResetLibrary({ folder, shipped = SHIPPED_RESETS }: LibraryParts): ResetLibrary {
  const ours = sorted(shipped.map(({ id, content }) => [`${id}.json`, checkScript(content)]));
  // A name is taken even while what comes with it is broken: it will be mended with the next Daybreak.
  const taken = new Set(shipped.map(({ id }) => id));
  let own = readFolder(folder, taken);
  return {
    all: () => [...ours.good, ...own.good],
    has: (id) => [ours, own].some(({ good }) => good.some((reset) => reset.id === id)),
    shelf: () => ({
      folder,
      own: own.good.map(({ id, title }) => ({ id, title: { ...title } })),
      broken: [...ours.broken, ...own.broken],
    }),
    lookAgain() {
      own = readFolder(folder, taken);
    },
  };
}

/** Small and capital letters, accents and numbers where a reader looks for them; the same on every machine. */
const { compare } = new Intl.Collator('en', { numeric: true });

function readFolder(folder: string, taken: ReadonlySet<string>): Read {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => MEANT_AS_SCRIPT.test(name));
  } catch (error) {
    // One that isn't there has nothing in it.
    if (codeOf(error) === 'ENOENT') return { good: [], broken: [] };
    return sorted([['', refuse('unreadable', codeOf(error))]]);
  }
  const inOrder = names.toSorted();
  const { good, broken } = sorted(inOrder.slice(0, MOST_FILES).map((name) => [name, readOne(folder, name, taken)]));
  const left = inOrder.slice(MOST_FILES, MOST_FILES + 1);
  return {
    good: good.toSorted((a, b) => compare(a.title.en, b.title.en) || (a.id < b.id ? -1 : 1)),
    broken: [...broken, ...sorted(left.map((name) => [name, refuse('too-many-files', String(MOST_FILES))])).broken],
  };
}

function readOne(folder: string, name: string, taken: ReadonlySet<string>): ReadScript {
  const id = idOf(name);
  if (id === null) return refuse('name', '');
  return taken.has(id) ? refuse('name-taken', '') : readScriptFile(join(folder, name));
}

/** The good and the broken of some files, by name and in their order. */
function sorted(files: readonly (readonly [name: string, read: ReadScript])[]): Read {
  const good: Reset[] = [];
  const broken: BrokenReset[] = [];
  for (const [name, read] of files) {
    if ('script' in read) good.push(asReset(name, read.script));
    else broken.push({ file: printable(name), problems: [...read.problems] });
  }
  return { good, broken };
}

function asReset(name: string, { $schema: _, ...script }: ResetFile): Reset {
  return { id: name.slice(0, -'.json'.length), ...script };
}
