import { EyeOff, Pin, PinOff, type LucideIcon } from 'lucide-react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { client, errorCode } from '../../../app/client.ts';
import { leadProblemWords } from '../../../app/lead-problem.ts';
import { useLeadChange } from '../../../app/use-lead-change.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { NoteSheet } from '../board/note-sheet.tsx';
import { toWords } from '../note-words.ts';
import styles from './hung-note-sheet.module.css';
import { WALL_KEY } from './lead-wall-queries.ts';

/** What can be done with a note that hangs. */
export type HungAct = 'pin' | 'unpin' | 'hide';

interface Way {
  readonly act: HungAct;
  readonly words: string;
  readonly Icon: LucideIcon;
}

interface HungNoteSheetProps {
  note: WallNote;
  isPinned: boolean;
  onDone: (act: HungAct) => void;
  onClose: () => void;
}

/** A note that hangs, taken off the wall to be pinned or hidden. */
export function HungNoteSheet({ note, isPinned, onDone, onClose }: HungNoteSheetProps) {
  const m = useMessages();
  const locale = useLocale();
  const noteId = note.id;
  const change = useLeadChange(
    WALL_KEY,
    (act: HungAct) =>
      act === 'hide'
        ? client.lead.wall.settle({ noteId, act })
        : client.lead.wall.pin({ noteId, isPinned: act === 'pin' }),
    onDone,
  );
  const isGone = errorCode(change.error) === 'NO_SUCH_NOTE';
  const pin: Way = isPinned
    ? { act: 'unpin', words: m.lead_note_unpin(), Icon: PinOff }
    : { act: 'pin', words: m.lead_note_pin(), Icon: Pin };
  const ways: readonly Way[] = [pin, { act: 'hide', words: m.lead_note_hide(), Icon: EyeOff }];

  return (
    <NoteSheet title={toWords(m, locale, note.to)} note={note} onClose={onClose}>
      {change.error !== null && <Notice look="alert">{leadProblemWords(m, change.error)}</Notice>}
      <div className={styles['ways']}>
        {!isGone &&
          ways.map(({ act, words, Icon }) => (
            <BigButton
              key={act}
              look="plain"
              icon={<Icon aria-hidden="true" />}
              onPress={() => {
                change.make(act);
              }}
            >
              {words}
            </BigButton>
          ))}
        <BigButton autoFocus onPress={onClose}>
          {m.back()}
        </BigButton>
      </div>
    </NoteSheet>
  );
}
