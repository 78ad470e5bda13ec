import { X } from 'lucide-react';
import type { PressEvent } from 'react-aria-components/Button';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import styles from './remove-button.module.css';

/** A cross that takes one entry out. It goes with its entry, so whoever uses it says where the focus goes. */
export function RemoveButton({ name, onPress }: { name: string; onPress: (event: PressEvent) => void }) {
  const m = useMessages();
  return (
    <span className={styles['remove']}>
      <BigButton look="plain" aria-label={m.setup_remove({ name })} onPress={onPress}>
        <X aria-hidden="true" />
      </BigButton>
    </span>
  );
}
