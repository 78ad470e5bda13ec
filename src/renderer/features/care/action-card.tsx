import type { CareAction } from '../../../shared/contract/care.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import styles from './action-card.module.css';
import { DidIt } from './did-it.tsx';
import { KindLabel } from './kind-label.tsx';
import { useDid } from './use-did.ts';

/** One of the month's three: what to do, why where something is claimed, and one tap for who did it. */
export function ActionCard({ id, kind, title, line, source }: CareAction) {
  const m = useMessages();
  const locale = useLocale();
  const did = useDid(id);
  return (
    <article className={styles['card']}>
      <div className={styles['words']}>
        <h2>{title[locale]}</h2>
        <p>{line[locale]}</p>
        {/* What went wrong takes its room. */}
        {source && did.error === null && (
          <small>{m.care_why({ claim: source.claim[locale], cite: authorAndYear(source.cite) })}</small>
        )}
      </div>
      <DidIt did={did} title={title[locale]}>
        <KindLabel kind={kind} />
      </DidIt>
    </article>
  );
}

/** "Albulescu et al. 2022" of "Albulescu et al. 2022, PLOS ONE": enough to find it by, on one line. */
function authorAndYear(cite: string): string {
  return cite.replace(/,.*$/, '').replaceAll(' ', '\u00A0');
}
