import { Check } from 'lucide-react';
import { useMessages } from '../../locales/messages.ts';
import styles from './saved-sign.module.css';

/** Says that a change is being kept, and that it is. */
export function SavedSign({ state }: { state: 'idle' | 'pending' | 'success' | 'error' }) {
  const m = useMessages();
  return (
    <span role="status" className={styles['sign']}>
      {state === 'pending' && m.lead_saving()}
      {state === 'success' && (
        <>
          <Check aria-hidden="true" />
          {m.lead_saved()}
        </>
      )}
    </span>
  );
}
