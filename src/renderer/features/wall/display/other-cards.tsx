import type { BoardCard } from '../../../../shared/contract/needs.ts';
import type { MomentOfToday } from '../../../../shared/contract/moments.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { momentWord } from '../../../locales/words.ts';
import paper from '../note-card.module.css';
import styles from './other-cards.module.css';

/** Today's moment, as a line and the question to carry. */
export function MomentOfTodayCard({ card: { moment, line, question } }: { card: MomentOfToday }) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <article className={paper['card']} data-moment={moment} data-look="large">
      <span className={paper['moment']}>{m.moment_today({ moment: momentWord(m, moment) })}</span>
      <span className={paper['words']}>{line[locale]}</span>
      <span className={paper['to']}>{question[locale]}</span>
    </article>
  );
}

/** What someone asked for, and what came of it. */
export function AnswerCard({ card: { asked, did } }: { card: BoardCard }) {
  const m = useMessages();
  return (
    <article className={paper['card']} data-moment="none" data-look="large">
      <span className={paper['moment']}>{m.needs_board()}</span>
      <dl className={styles['halves']}>
        <dt>{m.needs_half_asked()}</dt>
        <dd dir="auto">{asked}</dd>
        <dt>{m.needs_half_did()}</dt>
        <dd dir="auto">{did}</dd>
      </dl>
    </article>
  );
}
