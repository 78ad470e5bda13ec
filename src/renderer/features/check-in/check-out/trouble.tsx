import { problemWords } from '../../../app/problem-words.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from '../choices.module.css';
import type { LeaveControl } from './use-leave.ts';

/** Says why someone's last words couldn't be kept, and tries again. Nothing where nothing went wrong. */
export function Trouble({ leave }: { leave: LeaveControl }) {
  const m = useMessages();
  if (leave.error === null) return null;
  return (
    <div className={styles['problem']}>
      <Notice look="alert">{problemWords(m, leave.error)}</Notice>
      <BigButton autoFocus onPress={leave.tryAgain}>
        {m.try_again()}
      </BigButton>
    </div>
  );
}
