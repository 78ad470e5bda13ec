import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import styles from './did-it.module.css';
import type { Did } from './use-did.ts';

interface DidItProps {
  did: Did;
  /** The card's title, so that three buttons of the same words can be told apart by ear. */
  title: string;
  /** What stands beside the button until there is something to say. */
  children?: ReactNode;
}

/** One tap that says "did it", and the thanks for it. */
export function DidIt({ did: { tell, isDone, isTooFast, error }, title, children }: DidItProps) {
  const m = useMessages();
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
      {!isDone && !isTooFast && children}
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
