import type { HereForYou } from '../../../shared/contract/check-in.ts';
import { onShow } from '../../../shared/domain/here-for-you.ts';

export type ThanksWords = HereForYou['thanks'][number];
export type HandOverWords = HereForYou['handOvers'][number];

/** Something on the closing screen. */
export type ClosingCard =
  | { readonly kind: 'thanks'; readonly words: ThanksWords }
  | { readonly kind: 'hand-over'; readonly words: HandOverWords }
  | { readonly kind: 'care' }
  | { readonly kind: 'moment' };

/** What stands there at once, and what of people's words still waits behind it. */
export interface ClosingPage {
  readonly cards: readonly ClosingCard[];
  readonly rest: HereForYou;
}

/** Nothing that people have left. */
export const NOTHING_LEFT: HereForYou = { thanks: [], handOvers: [], more: 0 };

/** The next page of what waits. @param slots what other features put there */
export function closingPage(waiting: HereForYou, slots: { care: boolean; moment: boolean }): ClosingPage {
  const thanks = [...waiting.thanks];
  const handOvers = [...waiting.handOvers];
  const kinds = onShow({ thanks: thanks.length, handOvers: handOvers.length, ...slots });
  const cards = kinds.flatMap((kind): ClosingCard[] => {
    if (kind === 'thanks') return thanks.splice(0, 1).map((words) => ({ kind, words }));
    if (kind === 'hand-over') return handOvers.splice(0, 1).map((words) => ({ kind, words }));
    return [{ kind }];
  });
  return { cards, rest: { thanks, handOvers, more: waiting.more } };
}

/** How many of people's words wait behind a page. */
export function countLeft({ rest }: ClosingPage): number {
  return rest.thanks.length + rest.handOvers.length + rest.more;
}

/** The ids of the words on a page, to be told that they were shown. */
export function shownOn({ cards }: ClosingPage): { notes: string[]; handOvers: string[] } {
  return {
    notes: cards.flatMap((card) => (card.kind === 'thanks' ? [card.words.id] : [])),
    handOvers: cards.flatMap((card) => (card.kind === 'hand-over' ? [card.words.id] : [])),
  };
}
