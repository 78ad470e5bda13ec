import { useState } from 'react';
import { client, errorCode } from '../../../app/client.ts';
import { problemWords } from '../../../app/problem-words.ts';
import { rememberFlag, useVisit } from '../../../app/visit.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import styles from './flag-sheet.module.css';

interface FlagSheetProps {
  noteId: string;
  onBack: () => void;
  /** It has been said, and they were thanked. */
  onDone: () => void;
}

/** Asks once more before something is said to be off with a note, and thanks for it. */
export function FlagSheet({ noteId, onBack, onDone }: FlagSheetProps) {
  const m = useMessages();
  const { id: visitId } = useVisit();
  const [state, setState] = useState<'asking' | 'sending' | 'said'>('asking');
  const [failure, setFailure] = useState<unknown>(null);

  async function flag(): Promise<void> {
    setState('sending');
    setFailure(null);
    try {
      await client.wall.flag({ noteId, visitId });
    } catch (error) {
      // Off the wall already: that is what was asked for.
      if (errorCode(error) !== 'NO_SUCH_NOTE') {
        setFailure(error);
        setState('asking');
        return;
      }
    }
    rememberFlag(visitId, noteId);
    setState('said');
  }

  if (state === 'said') {
    return (
      <Sheet key="said" title={m.wall_flag_thanks()} onClose={onDone}>
        <p>{m.wall_flag_thanks_line()}</p>
        <BigButton autoFocus onPress={onDone}>
          {m.done()}
        </BigButton>
      </Sheet>
    );
  }
  return (
    <Sheet key="asking" title={m.wall_flag_title()} onClose={onBack}>
      <p>{m.wall_flag_line()}</p>
      {failure !== null && <Notice look="alert">{problemWords(m, failure)}</Notice>}
      <div className={styles['choice']}>
        <BigButton look="plain" autoFocus isDisabled={state === 'sending'} onPress={onBack}>
          {m.wall_flag_no()}
        </BigButton>
        <BigButton isDisabled={state === 'sending'} onPress={() => void flag()}>
          {failure === null ? m.wall_flag_yes() : m.try_again()}
        </BigButton>
      </div>
    </Sheet>
  );
}
