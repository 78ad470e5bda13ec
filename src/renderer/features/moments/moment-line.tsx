import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { momentWord } from '../../locales/words.ts';
import styles from './moment-line.module.css';

/** Today's moment for who passes by: its name, its line and the question to carry. */
export function MomentLine() {
  const m = useMessages();
  const locale = useLocale();
  const { data: card } = useQuery(orpc.moments.live.experimental_liveOptions());
  if (!card) return null;
  return (
    <div className={styles['moment']}>
      <p className={styles['name']}>{m.moment_today({ moment: momentWord(m, card.moment) })}</p>
      <p className={styles['line']}>{card.line[locale]}</p>
      <p className={styles['question']}>{card.question[locale]}</p>
    </div>
  );
}
