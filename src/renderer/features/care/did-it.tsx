import { Check } from 'lucide-react';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import styles from './did-it.module.css';
import { useDid } from './use-did.ts';

interface DidItProps {
  /** The card's id. */
  action: string;
  /** The card's title, so that three buttons of the same words can be told apart by ear. */
  title: string;
}

/** One tap that says "did it", and the thanks for it. */
export function DidIt({ action, title }: DidItProps) {
  const m = useMessages();
  const { tell, isDone, isTooFast, error } = useDid(action);
  return (
    <div className={styles['did']}>
      <BigButton
        look={isDone ? 'solid' : 'plain'}
        icon={isDone && <Check aria-hidden="true" />}
        aria-pressed={isDone}
        aria-label={`${m.care_did()}: ${title}`}
        onPress={tell}
      >
        {m.care_did()}
      </BigButton>
      <p role="status">
        {isDone && m.care_thanks()}
        {isTooFast && m.care_too_fast()}
      </p>
      {error !== null && (
        <p role="alert" className={styles['problem']}>
          {problemWords(m, error)}
        </p>
      )}
    </div>
  );
}
