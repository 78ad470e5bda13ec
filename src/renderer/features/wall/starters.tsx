import { Button } from 'react-aria-components/Button';
import { useMessages } from '../../locales/messages.ts';
import styles from './starters.module.css';
import type { ThanksEvent } from './thanks-draft.ts';

/** A sentence to begin with, that stands by itself. */
export interface Starter {
  readonly sentence: string;
  /** What stands on its button, where that is less than all of it. */
  readonly words?: string;
}

interface StartersProps {
  starters: readonly Starter[];
  /** All sentences that one of these may take the place of. */
  sentences: readonly string[];
  tell: (event: ThanksEvent) => void;
}

/** Sentences to begin with, a tap each. They are words like any others afterwards. */
export function Starters({ starters, sentences, tell }: StartersProps) {
  const m = useMessages();
  return (
    <div role="group" aria-label={m.thank_starters()} className={styles['starters']}>
      {starters.map(({ sentence, words = sentence }) => (
        <Button
          key={sentence}
          className={styles['starter'] ?? ''}
          onPress={() => {
            tell({ type: 'starter', sentence, sentences });
          }}
        >
          <span>{words}</span>
        </Button>
      ))}
    </div>
  );
}
