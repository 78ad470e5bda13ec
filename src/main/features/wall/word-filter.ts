import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import lists from '../../../../resources/wall-words.json' with { type: 'json' };

/** Words beside ours. */
export interface FilterWords {
  /** What holds a note as well. */
  readonly hold: readonly string[];
  /** What doesn't, though it would: words that the lead has let, and every name in the house. */
  readonly let: readonly string[];
}

interface Span {
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

const english = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** What of a text stands on a list, as it was written, in its order. */
export type WordFilter = (text: string) => string[];

/**
 * Looks texts through for words on a list. The English list is obscenity's, which sees
 * through letters that were exchanged; all other words are found whole, whatever their case and accents.
 */
export function createWordFilter({ hold, let: lets }: FilterWords): WordFilter {
  const allowedWords = wholeWords([...lists.let, ...lets]);
  const heldWords = wholeWords([...lists.hold, ...hold]);
  return (text) => {
    const letters = fold(text);
    const ofEnglish = english.getAllMatches(text, true);
    const found = [
      ...ofEnglish.map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex + 1 })),
      ...heldWords(letters),
    ];
    if (found.length === 0) return [];
    const allowed = allowedWords(letters);
    const held = found.filter((span) => !allowed.some((name) => overlaps(name, span)));
    const inOrder = held.toSorted((a, b) => a.start - b.start);
    return [...new Set(inOrder.map(({ start, end }) => text.slice(start, end)))];
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where words or phrases stand in a text, not inside of longer words. */
function wholeWords(words: readonly string[]): (letters: string) => Span[] {
  const patterns = words
    .map((word) => fold(word).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .filter((word) => word !== '');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (letters) =>
    [...letters.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** A text without case and accents, as long as it was, so that what is found in it is found in the text. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length ? bare : letter;
  }).join('');
}
