import { Button } from 'react-aria-components/Button';
import { useMessages } from '../../locales/messages.ts';
import styles from './starters.module.css';
import type { ThanksEvent } from './thanks-draft.ts';

/** What people thank each other for most; each becomes a sentence that stands by itself. */
const STARTERS = ['back', 'calm', 'hand', 'day'] as const;

/** Sentences to begin with, a tap each. They are words like any others afterwards. */
export function Starters({ tell }: { tell: (event: ThanksEvent) => void }) {
  const m = useMessages();
  const sentences = STARTERS.map((starter) => m[`thank_sentence_${starter}`]());
  return (
    <div role="group" aria-label={m.thank_starters()} className={styles['starters']}>
      {STARTERS.map((starter) => (
        <Button
          key={starter}
          className={styles['starter'] ?? ''}
          onPress={() => {
            tell({ type: 'starter', sentence: m[`thank_sentence_${starter}`](), sentences });
          }}
        >
          {m[`thank_starter_${starter}`]()}
        </Button>
      ))}
    </div>
  );
}
