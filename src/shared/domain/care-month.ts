/** What a care action looks after. */
export const CARE_KINDS = ['body', 'mind', 'heart'] as const;
export type CareKind = (typeof CARE_KINDS)[number];

interface Card {
  readonly id: string;
  readonly kind: CareKind;
}

/** One card that the crew would rather have than another. */
export interface CareSwap {
  readonly took: string;
  readonly put: string;
}

/**
 * The cards of a month, one a kind. Each kind goes round its own part of the deck, so that every card has been
 * there before one comes again.
 * @param month YYYY-MM
 */
export function careOfMonth<C extends Card>(month: string, deck: readonly C[]): C[] {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  return CARE_KINDS.flatMap((kind) => {
    const cards = deck.filter((card) => card.kind === kind);
    return cards[(year * 12 + monthOfYear) % cards.length] ?? [];
  });
}

/** The cards with one of them swapped; as they were when a newer deck no longer has the card that was put. */
export function withSwap<C extends Card>(cards: readonly C[], deck: readonly C[], swap: CareSwap | undefined): C[] {
  return cards.map((card) => (card.id === swap?.took ? (deck.find(({ id }) => id === swap.put) ?? card) : card));
}

/** The cards that may stand in the place of another: of its kind, and not there already. */
export function careInstead<C extends Card>(card: C, deck: readonly C[]): C[] {
  return deck.filter(({ id, kind }) => kind === card.kind && id !== card.id);
}

/** Which of so many cards stands at the end of check-in on a day, counted from 0: each in its turn. @param day YYYY-MM-DD */
export function careTurn(day: string, cards: number): number {
  return Number(day.slice(8)) % cards;
}
