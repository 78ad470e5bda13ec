/** What the closing screen can show, the kindest first. */
export type HereForYouKind = 'thanks' | 'hand-over' | 'care' | 'moment';

/** The most that stands there at once. */
const AT_ONCE = 2;

/** What there is to show: how many of the words that people left, and whether there is one of the rest. */
export interface Waiting {
  readonly thanks: number;
  readonly handOvers: number;
  readonly care: boolean;
  readonly moment: boolean;
}

/**
 * What stands on the closing screen: at most two things, the kindest first. A thank-you comes before all else. What
 * was left for next time is second, so that many thank-yous don't keep it back; a second thank-you stands there
 * where nothing was left. Care and the day's moment fill the room that people's words don't take.
 */
export function onShow({ thanks, handOvers, care, moment }: Waiting): HereForYouKind[] {
  const kinds: readonly (HereForYouKind | false)[] = [
    thanks > 0 && 'thanks',
    handOvers > 0 && 'hand-over',
    thanks > 1 && 'thanks',
    handOvers > 1 && 'hand-over',
    care && 'care',
    moment && 'moment',
  ];
  return kinds.filter((kind) => kind !== false).slice(0, AT_ONCE);
}

/**
 * Milliseconds that a word takes to read: about 240 words a minute, silently, of English (Brysbaert 2019, Journal
 * of Memory and Language 109; Spanish is a little faster).
 */
const WORD_MS = 250;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Milliseconds that it takes to read a text, at an adult's usual pace. */
export function readingTime(text: string): number {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike === true) count += 1;
  return count * WORD_MS;
}
