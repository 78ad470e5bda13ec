import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { resetId } from '../../../shared/contract/reset-script.ts';
import { readScript, refuse, type ReadScript } from './read-script.ts';

/** The most bytes that a script's file may have: the longest there can be is a tenth of it. */
const MOST_BYTES = 256 * 1024;

/** The id that a file's name gives a reset; null where it gives none. @param name such as box-breath.json */
export function idOf(name: string): string | null {
  const id = name.replace(/\.json$/, '');
  return id !== name && resetId.safeParse(id).success ? id : null;
}

/**
 * Reads one file as a script. Only a file proper is read: a link may lead anywhere, and a pipe never ends. Whatever
 * is wrong is told and never thrown.
 */
export function readScriptFile(path: string): ReadScript {
  try {
    // Looked at before it is opened, for opening alone can hang or do something; and once more after, for a file may
    // have taken another's place meanwhile.
    const refused = notAFile(lstatSync(path));
    if (refused !== null) return refused;
    const bytes = readUpTo(path, MOST_BYTES + 1);
    if (!(bytes instanceof Uint8Array)) return bytes;
    return bytes.length > MOST_BYTES ? refuse('too-large', `${MOST_BYTES / 1024} KiB`) : readScript(bytes);
  } catch (error) {
    return refuse('unreadable', codeOf(error));
  }
}

/** The system's code for what went wrong with a file or folder. */
export function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : 'EIO';
}

type Kind = Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

function notAFile(found: Kind): ReadScript | null {
  if (found.isFile()) return null;
  if (found.isDirectory()) return refuse('unreadable', 'EISDIR');
  return refuse('unreadable', found.isSymbolicLink() ? 'ELOOP' : 'ENXIO');
}

/** @throws what the system throws */
function readUpTo(path: string, most: number): Uint8Array | ReadScript {
  // Windows knows neither flag, and has undefined for them.
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>;
  const file = openSync(path, (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  try {
    const refused = notAFile(fstatSync(file));
    if (refused !== null) return refused;
    const bytes = new Uint8Array(most);
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read)
      read = readSync(file, bytes, length, most - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
