const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end';

/**
 * Where a text that is no JSON stops being some, as `line:column`, both from 1. What JSON.parse says of it differs from
 * one engine to the next, and often names no place at all. It calls itself for nothing, however deep the text goes.
 * @param text one that JSON.parse refuses
 */
export function jsonFaultAt(text: string): string {
  return placeOf(text, faultOffset(text));
}

/** A place in a text as `line:column`, both from 1. @param offset of 16-bit units, as a string has them */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

function faultOffset(text: string): number {
  /** What is open around here, the innermost last. */
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let at = lengthOf(SPACE, text, 0);
  while (at < text.length) {
    const step = stepAt(text, at, next, open.at(-1));
    if (step === null) return at;
    if (step.opens !== undefined) open.push(step.opens);
    if (step.closes === true) open.pop();
    next = step.next;
    at += step.length;
    at += lengthOf(SPACE, text, at);
  }
  return at;
}

interface Step {
  /** How far it goes. */
  readonly length: number;
  readonly next: Next;
  readonly opens?: '{' | '[';
  readonly closes?: true;
}

/** What stands here, if it may; null if it mayn't. */
function stepAt(text: string, at: number, next: Next, inside: '{' | '[' | undefined): Step | null {
  const sign = text[at];
  const ends = sign === (inside === '{' ? '}' : ']') && inside !== undefined;
  if (ends && next.endsWith('-or-end')) return { length: 1, next: 'comma-or-end', closes: true };
  switch (next) {
    case 'comma-or-end':
      if (sign !== ',' || inside === undefined) return null;
      return { length: 1, next: inside === '{' ? 'name' : 'value' };
    case 'colon':
      return sign === ':' ? { length: 1, next: 'value' } : null;
    case 'name':
    case 'name-or-end':
      return matched(lengthOf(STRING, text, at), 'colon');
    case 'value':
    case 'value-or-end':
      if (sign === '{') return { length: 1, next: 'name-or-end', opens: '{' };
      if (sign === '[') return { length: 1, next: 'value-or-end', opens: '[' };
      return matched(lengthOf(sign === '"' ? STRING : PLAIN, text, at), 'comma-or-end');
  }
}

function matched(length: number, next: Next): Step | null {
  return length > 0 ? { length, next } : null;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
