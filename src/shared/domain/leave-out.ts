import { foldName } from './person.ts';

/** What in a note may be better left out of it: everyone reads the wall. */
export interface LeaveOut {
  readonly kind: 'email' | 'phone' | 'name';
  /** As it was written. */
  readonly text: string;
}

/** Whose names may stand on the wall. */
export interface NamesHere {
  readonly people: readonly string[];
  readonly crews: readonly string[];
  readonly room: string;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Digits with whatever people put between them. */
const DIGITS = /\+?\(?\p{Nd}(?:[ .\-/()\u00A0]{0,2}\p{Nd}){5,}/gu;
const DATE = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{2,4})$/u;
/** From seven on it is no price, no year and no hour. */
const FEWEST_DIGITS = 7;

/** A word, with what holds its parts together: O’Brien, Jean-Luc. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Capitals within a sentence that stand for nobody, in either language: days, months, I, and how people are addressed. */
const NOBODYS = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'january february march april may june july august september october november december',
    'lunes martes miercoles jueves viernes sabado domingo',
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays sabados domingos',
    'i mr mrs ms mx dr sr sra srta don dona',
  ]
    .join(' ')
    .split(' '),
);
const ENGLISH_I = /^I['’](?:m|d|ll|ve)$/iu;
/** What ends a sentence, so that the next word has its capital from there. */
const BEGINS = /(?:^|[.!?…:;\n¿¡•*])[\s"'“”‘’«»()[\]—–-]*$|["“«(—–]\s*$/u;

/**
 * Phone numbers, e-mail addresses and names of people outside the crew, in the order in which they stand there. It is
 * a guess, for a question that nobody has to heed: a name at the beginning of a sentence isn't told from any word there.
 */
export function leaveOut(words: string, here: NamesHere): readonly LeaveOut[] {
  const emails = spotsOf(words, EMAIL, 'email');
  const withoutEmails = blank(words, emails);
  const phones = spotsOf(withoutEmails, DIGITS, 'phone').filter(({ text }) => isPhone(text));
  const names = namesIn(blank(withoutEmails, phones), here);
  const found = [...emails, ...phones, ...names].sort((a, b) => a.at - b.at);
  const texts = found.map(({ text }) => text);
  return found.filter(({ text }, index) => texts.indexOf(text) === index).map(({ kind, text }) => ({ kind, text }));
}

interface Spot extends LeaveOut {
  readonly at: number;
}

function spotsOf(words: string, pattern: RegExp, kind: LeaveOut['kind']): Spot[] {
  return [...words.matchAll(pattern)].map(({ 0: text, index }) => ({ kind, text: text.trim(), at: index }));
}

/** The words with holes of the same length, so that no name is found within an address. */
function blank(words: string, spots: readonly Spot[]): string {
  return spots.reduce(
    (rest, { at, text }) => rest.slice(0, at) + '\u0000'.repeat(text.length) + rest.slice(at + text.length),
    words,
  );
}

function isPhone(text: string): boolean {
  return !DATE.test(text) && (text.match(/\p{Nd}/gu)?.length ?? 0) >= FEWEST_DIGITS;
}

function namesIn(words: string, here: NamesHere): Spot[] {
  const known = new Set(
    [...here.people, ...here.crews, here.room].flatMap((name) => (foldName(name).match(WORD) ?? []).map(plain)),
  );
  const spots: Spot[] = [];
  for (const { 0: text, index } of words.matchAll(WORD)) {
    if (!isName(text, words.slice(0, index), known)) continue;
    const before = spots.at(-1);
    const ownText = text.replace(/['’]s$/u, '');
    // A first and a last name are one name.
    if (before !== undefined && words.slice(before.at + before.text.length, index) === ' ') {
      spots[spots.length - 1] = { ...before, text: `${before.text} ${ownText}` };
    } else spots.push({ kind: 'name', text: ownText, at: index });
  }
  return spots;
}

function isName(word: string, before: string, known: ReadonlySet<string>): boolean {
  // An acronym has no small letter, and a word that isn't a name no capital.
  if (!/^\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word) || ENGLISH_I.test(word) || BEGINS.test(before)) return false;
  const folded = plain(foldName(word));
  return !NOBODYS.has(folded) && !known.has(folded) && !folded.split('-').every((part) => known.has(part));
}

/** Without whose it is, and without apostrophes: Marcus’s is Marcus, and O’Brien may be written OBrien. */
function plain(folded: string): string {
  return folded.replace(/['’]s$/u, '').replaceAll(/['’]/gu, '');
}
