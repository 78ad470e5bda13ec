import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { BoardCard } from '../../../shared/contract/needs.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import styles from './board.module.css';
import { CardPages } from './card-pages.tsx';
import { Halves } from './halves.tsx';
import { TopicSign } from './topic-sign.tsx';

/** From how many characters on a card is set smaller, so that the longest still fits. */
const LONG = 260;

/** "You asked, we did": what came of what people asked for, the newest first. It says nobody's name. */
export function Board() {
  const m = useMessages();
  const title = useId();
  const { data: cards } = useQuery(orpc.needs.board.experimental_liveOptions());
  return (
    <section className={styles['board']} aria-labelledby={title}>
      {cards !== undefined && (
        <CardPages cards={cards} head={<h2 id={title}>{m.needs_board()}</h2>} empty={m.needs_board_empty()}>
          {(card) => <Card card={card} />}
        </CardPages>
      )}
    </section>
  );
}

function Card({ card: { topic, asked, did } }: { card: BoardCard }) {
  const m = useMessages();
  return (
    <article className={styles['card']} data-long={asked.length + did.length > LONG || undefined}>
      <h3>
        <TopicSign topic={topic} />
        {m[`needs_topic_${topic}`]()}
      </h3>
      <Halves asked={asked} did={did} />
    </article>
  );
}
