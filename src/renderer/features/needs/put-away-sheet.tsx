import { client } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLeadCall } from './use-lead-call.ts';
import styles from './put-away-sheet.module.css';

interface PutAwaySheetProps {
  needId: string;
  onClose: () => void;
  onLocked: () => void;
}

/** Asks once more: what is put away is deleted. */
export function PutAwaySheet({ needId, onClose, onLocked }: PutAwaySheetProps) {
  const m = useMessages();
  const putAway = useLeadCall(client.lead.needs.putAway, { onLocked, onDone: onClose });
  return (
    <Sheet title={m.needs_lead_put_away_title()} role="alertdialog" onClose={onClose}>
      <p>{m.needs_lead_put_away_line()}</p>
      {putAway.error !== null && <Notice look="alert">{problemWords(m, putAway.error)}</Notice>}
      <div className={styles['ways']}>
        <BigButton autoFocus look="plain" onPress={onClose}>
          {m.needs_lead_keep()}
        </BigButton>
        <BigButton
          isDisabled={putAway.isBusy}
          onPress={() => {
            putAway.go({ needId });
          }}
        >
          {m.needs_lead_put_away_yes()}
        </BigButton>
      </div>
    </Sheet>
  );
}
