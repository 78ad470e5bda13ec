import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import styles from './not-treatment.module.css';

/** What a reset is not, and where to turn. */
export function NotTreatment({ onPeople }: { onPeople: () => void }) {
  const m = useMessages();
  return (
    <div className={styles['row']}>
      <p>{m.reset_not_treatment()}</p>
      <BigButton look="plain" onPress={onPeople}>
        {m.reset_people()}
      </BigButton>
    </div>
  );
}
