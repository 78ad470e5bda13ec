import type { Reaction } from '../../../shared/domain/thanks.ts';
import styles from './reaction-mark.module.css';

/** A heart, clapping hands or two people, in the colour of the words beside it. */
export function ReactionMark({ reaction }: { reaction: Reaction }) {
  return <span className={styles['mark']} data-reaction={reaction} aria-hidden="true" />;
}
