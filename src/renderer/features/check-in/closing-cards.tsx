import type { ReactNode } from 'react';
import { isolate, useMessages } from '../../locales/messages.ts';
import type { ClosingCard } from './closing-page.ts';
import styles from './closing-cards.module.css';

/** What the app puts on the closing screen where people's words leave room for it. */
export interface ClosingSlots {
  /** This month's care action. */
  readonly care?: ReactNode;
  /** Today's service moment. */
  readonly moment?: ReactNode;
}

/** What is here for someone: two cards at most, side by side, or one over the other on an upright screen. */
export function ClosingCards({ cards, slots }: { cards: readonly ClosingCard[]; slots: ClosingSlots }) {
  return cards.map((card) =>
    card.kind === 'care' || card.kind === 'moment' ? (
      <div key={card.kind} className={styles['slot']}>
        {slots[card.kind]}
      </div>
    ) : (
      <WordsCard key={card.words.id} card={card} />
    ),
  );
}

type WordsOf = Exclude<ClosingCard, { kind: 'care' | 'moment' }>;

/** Words that someone left, as large as their length lets them be. */
function WordsCard({ card }: { card: WordsOf }) {
  const m = useMessages();
  const { words, from } = card.words;
  return (
    <article className={styles['card']} data-kind={card.kind} data-length={lengthOf(words)}>
      <h2>{titleOf()}</h2>
      <blockquote dir="auto">{words}</blockquote>
      {!isOwn() && <p>{from === null ? m.closing_from_teammate() : m.closing_from({ name: isolate(from) })}</p>}
    </article>
  );

  function isOwn(): boolean {
    return card.kind === 'hand-over' && card.words.isOwn;
  }

  function titleOf(): string {
    if (card.kind === 'thanks') return m.closing_thanks();
    return isOwn() ? m.closing_left_own() : m.closing_left_crew();
  }
}

/** Lines that someone broke by hand, beyond which they flow on: a card of them would not fit. */
const MOST_LINES = 5;

function lengthOf(words: string): 'short' | 'middle' | 'long' | 'lines' {
  if (words.split('\n').length > MOST_LINES) return 'lines';
  if (words.length <= 70) return 'short';
  return words.length <= 150 ? 'middle' : 'long';
}
