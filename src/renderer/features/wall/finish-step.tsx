import type { Person } from '../../../shared/contract/people.ts';
import type { Posted, WallPeople } from '../../../shared/contract/wall.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './finish-step.module.css';
import { LeaveOutSheet } from './leave-out-sheet.tsx';
import { NoteCard, type NoteOnCard } from './note-card.tsx';
import { StickerChoice } from './sticker-choice.tsx';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { useSendThanks } from './use-send-thanks.ts';
import { WallSignature } from './wall-signature.tsx';

interface FinishStepProps {
  list: WallPeople | undefined;
  writer: Person | null;
  draft: ThanksDraft;
  /** The card as it will hang. */
  note: NoteOnCard;
  momentName: string;
  tell: (event: ThanksEvent) => void;
  onSent: (posted: Posted) => void;
  onGone: () => void;
}

/** The card as it will hang: a sticker, a signature, and up with it. */
export function FinishStep({ list, writer, draft, note, momentName, tell, onSent, onGone }: FinishStepProps) {
  const m = useMessages();
  const sending = useSendThanks({ writer, draft, list, tell, onSent, onGone });
  const { isSending, failure, isForWriterToo, forget } = sending;
  return (
    <Screen title={m.thank_finish_title()} look="compact">
      <div className={styles['halves']}>
        <div className={styles['card']}>
          <NoteCard note={note} momentName={momentName} />
          {failure !== null && <Notice look="alert">{failure}</Notice>}
        </div>
        <div className={styles['choices']}>
          <StickerChoice
            chosen={draft.sticker}
            onChoose={(sticker) => {
              tell({ type: 'sticker', sticker });
            }}
          />
          <WallSignature
            {...{ writer, isForWriterToo, isSigned: draft.isSigned }}
            onTeammate={() => {
              forget();
              tell({ type: 'sign', isSigned: false });
            }}
            onSign={() => {
              forget();
              tell({ type: 'signing' });
            }}
          />
        </div>
      </div>
      <Foot
        start={
          <BigButton
            look="plain"
            isDisabled={isSending}
            onPress={() => {
              tell({ type: 'back' });
            }}
          >
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton isDisabled={isSending} onPress={sending.send}>
            {failure === null ? m.thank_put() : m.try_again()}
          </BigButton>
        }
      />
      <LeaveOutSheet sending={sending} />
    </Screen>
  );
}
