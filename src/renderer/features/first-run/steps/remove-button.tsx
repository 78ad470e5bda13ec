import { X } from 'lucide-react';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import styles from '../first-run.module.css';

/** A cross that takes one entry out. */
export function RemoveButton({ name, onPress }: { name: string; onPress: () => void }) {
  const m = useMessages();
  return (
    <span className={styles['remove']}>
      <BigButton look="plain" aria-label={m.setup_remove({ name })} onPress={onPress}>
        <X aria-hidden="true" />
      </BigButton>
    </span>
  );
}
