import { Check } from 'lucide-react';
import { useMessages } from '../../locales/messages.ts';
import type { Draft } from './answering.ts';
import styles from './halves.module.css';

/** What was asked and what was done, side by side as they stand on the board. */
export function Halves({ asked, did }: Draft) {
  const m = useMessages();
  return (
    <dl className={styles['halves']}>
      <dt>{m.needs_half_asked()}</dt>
      <dd dir="auto">{asked}</dd>
      <dt>
        <Check aria-hidden="true" />
        {m.needs_half_did()}
      </dt>
      <dd dir="auto">{did}</dd>
    </dl>
  );
}
