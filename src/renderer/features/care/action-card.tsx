import type { CareAction } from '../../../shared/contract/care.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import styles from './action-card.module.css';
import { DidIt } from './did-it.tsx';
import { KindLabel } from './kind-label.tsx';

/** One of the month's three: what to do, why where something is claimed, and one tap for who did it. */
export function ActionCard({ id, kind, title, line, source }: CareAction) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <article className={styles['card']}>
      <KindLabel kind={kind} />
      <div className={styles['words']}>
        <h2>{title[locale]}</h2>
        <p>{line[locale]}</p>
        {source && <small>{m.care_why({ claim: source.claim[locale], cite: source.cite })}</small>}
      </div>
      <DidIt action={id} title={title[locale]} />
    </article>
  );
}
