import { Eye, Hourglass } from 'lucide-react';
import type { PrivacyState } from '../../../shared/contract/privacy.ts';
import type { RuleId } from '../../../shared/domain/retention.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import styles from './privacy.module.css';
import { heldWords, keepsWords } from './rule-words.ts';

/** One thing that is kept: what, for how long, who sees it, and how many there are now. */
export function RuleCard({ id, state }: { id: RuleId; state: PrivacyState | null }) {
  const m = useMessages();
  const locale = useLocale();
  const held = state && heldWords(m, locale, id, state);
  return (
    <li className={styles['rule']}>
      <div className={styles['head']}>
        <h3>{m[`privacy_name_${id}`]()}</h3>
        <p className={styles['keeps']}>
          <Hourglass aria-hidden="true" />
          <span>
            <span className="visually-hidden">{m.privacy_keeps()} </span>
            {keepsWords(m, id, state?.needDays)}
          </span>
        </p>
      </div>
      <p>{m[`privacy_what_${id}`]()}</p>
      <p className={styles['who']}>
        <Eye aria-hidden="true" />
        <span>{m[`privacy_who_${id}`]()}</span>
      </p>
      {held !== null && <p className={styles['held']}>{held}</p>}
    </li>
  );
}
