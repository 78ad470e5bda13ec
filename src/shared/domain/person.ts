import { firstLetter, INVISIBLE, readerLength } from './text.ts';

/** Tile colours. Each carries white text at 7:1 or better; tests/unit/tile-colours.test.ts measures it. */
export const TILE_COLOURS = ['amber', 'berry', 'sage', 'plum', 'sea', 'brick', 'moss', 'navy', 'slate', 'ink'] as const;
export type TileColour = (typeof TILE_COLOURS)[number];

/** Signs drawn on a tile, so that two people with the same initials are told apart without a photo. */
export const TILE_SIGNS = [
  'sun',
  'moon',
  'star',
  'leaf',
  'waves',
  'mountain',
  'flower',
  'feather',
  'anchor',
  'bird',
  'tree',
  'shell',
] as const;
export type TileSign = (typeof TILE_SIGNS)[number];

/** The longest name that still fits a tile on two lines, in characters as a reader counts them. */
export const NAME_LIMIT = 60;

/** A name as it is kept: composed (NFC), nothing invisible, single spaces, trimmed. */
export function tidyName(name: string): string {
  return name
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

export type NameProblem = 'empty' | 'too-long';

/** What is wrong with a (tidied) name of a person, crew or room; null when nothing is. */
export function nameProblem(name: string): NameProblem | null {
  if (name === '') return 'empty';
  return readerLength(name) > NAME_LIMIT ? 'too-long' : null;
}

/** One or two initials for a tile: first and last word, in capitals where the script has them. */
export function initials(name: string): string {
  const words = tidyName(name).split(' ').filter(Boolean);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word = '') => firstLetter(word))
    .join('')
    .toLocaleUpperCase();
}

/** The name folded for comparing and searching: no case, no accents. */
export function foldName(name: string): string {
  return tidyName(name).normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

const APOSTROPHES = /['’]/gu;

/**
 * Whether typed letters begin the name or any word of it ("an" finds Ana, José Antonio and De Angelis).
 * "o'b", "obr" and "bri" find O’Brien. An empty search finds everyone.
 */
export function nameMatches(name: string, typed: string): boolean {
  const wanted = foldName(typed).replaceAll(APOSTROPHES, '');
  const folded = foldName(name);
  return [folded.replaceAll(APOSTROPHES, ''), folded.replaceAll(APOSTROPHES, ' ')].some(
    (words) => words.startsWith(wanted) || words.includes(` ${wanted}`) || words.includes(`-${wanted}`),
  );
}
