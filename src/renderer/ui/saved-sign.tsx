import { Check } from 'lucide-react';
import { useMessages } from '../locales/messages.ts';
import styles from './saved-sign.module.css';

interface SavedSignProps {
  state: 'idle' | 'pending' | 'success' | 'error';
  /** What it says of a change that is kept; "Saved" unless told otherwise. */
  words?: string | null;
}

/** Says that a change is being kept, and that it is. */
export function SavedSign({ state, words = null }: SavedSignProps) {
  const m = useMessages();
  return (
    <span role="status" className={styles['sign']}>
      {state === 'pending' && m.lead_saving()}
      {state === 'success' && (
        <>
          <Check aria-hidden="true" />
          {words ?? m.lead_saved()}
        </>
      )}
    </span>
  );
}
