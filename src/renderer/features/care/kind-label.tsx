import { Hand, Heart, Lightbulb, type LucideIcon } from 'lucide-react';
import type { CareKind } from '../../../shared/domain/care-month.ts';
import { useMessages } from '../../locales/messages.ts';
import { careKindWord } from '../../locales/words.ts';
import styles from './kind-label.module.css';

const SIGNS: Readonly<Record<CareKind, LucideIcon>> = { body: Hand, mind: Lightbulb, heart: Heart };

/** What a card looks after: its sign, and the word beside it. */
export function KindLabel({ kind }: { kind: CareKind }) {
  const m = useMessages();
  const Sign = SIGNS[kind];
  return (
    <span className={styles['kind']} data-kind={kind}>
      <Sign aria-hidden="true" />
      {careKindWord(m, kind)}
    </span>
  );
}
