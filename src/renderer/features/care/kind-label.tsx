import { Hand, Heart, Lightbulb, type LucideIcon } from 'lucide-react';
import type { CareKind } from '../../../shared/domain/care-month.ts';
import { useMessages } from '../../locales/messages.ts';
import { careKindWord } from '../../locales/words.ts';
import styles from './kind-label.module.css';

const SIGNS: Readonly<Record<CareKind, LucideIcon>> = { body: Hand, mind: Lightbulb, heart: Heart };

interface KindLabelProps {
  kind: CareKind;
  /** `large` fills an arch: the sign above, the word below. */
  look?: 'small' | 'large';
}

/** What a card looks after: its sign, and the word beside it. */
export function KindLabel({ kind, look = 'small' }: KindLabelProps) {
  const m = useMessages();
  const Sign = SIGNS[kind];
  return (
    <span className={styles['kind']} data-kind={kind} data-look={look}>
      <Sign aria-hidden="true" />
      {careKindWord(m, kind)}
    </span>
  );
}
