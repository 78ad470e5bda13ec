import { Flag } from 'lucide-react';
import { useState } from 'react';
import type { ReactionCounts, WallNote } from '../../../../shared/contract/wall.ts';
import { problemWords } from '../../../app/problem-words.ts';
import { useVisit } from '../../../app/visit.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toWords } from '../note-words.ts';
import { useWallNews } from '../use-wall-news.ts';
import { FlagSheet } from './flag-sheet.tsx';
import { NoteSheet } from './note-sheet.tsx';
import styles from './open-note.module.css';
import { ReactionButtons } from './reaction-buttons.tsx';
import { useReactions } from './use-reactions.ts';

interface OpenNoteProps {
  /** As it was when someone opened it. */
  note: WallNote;
  onCounts: (counts: ReactionCounts) => void;
  onClose: () => void;
}

/** A note to read and to say something to, for as long as it hangs on the wall. */
export function OpenNote({ note: opened, onCounts, onClose }: OpenNoteProps) {
  const m = useMessages();
  const locale = useLocale();
  const [note, setNote] = useState(opened);
  const [isGone, setIsGone] = useState(false);
  const [isFlagging, setIsFlagging] = useState(false);
  const isFlagged = useVisit().flagged.has(note.id);
  const becomeGone = (): void => {
    setIsGone(true);
  };
  useWallNews((news) => {
    if (news.type === 'put' && news.note.id === note.id) setNote(news.note);
    if (news.type === 'gone' && news.noteId === note.id) becomeGone();
  });
  const { counts, said, failure, tap } = useReactions(note, {
    onCounts: (reactions) => {
      setNote((before) => ({ ...before, reactions }));
      onCounts(reactions);
    },
    onGone: becomeGone,
  });

  if (isFlagging) {
    return (
      <FlagSheet
        noteId={note.id}
        onBack={() => {
          setIsFlagging(false);
        }}
        onDone={onClose}
      />
    );
  }
  return (
    <NoteSheet title={toWords(m, locale, note.to)} note={note} onClose={onClose}>
      {isGone ? <Notice>{m.wall_note_gone()}</Notice> : <ReactionButtons counts={counts} said={said} onTap={tap} />}
      {failure !== null && <Notice look="alert">{problemWords(m, failure)}</Notice>}
      <div className={styles['foot']}>
        {isGone ? null : isFlagged ? (
          <p>{m.wall_flagged()}</p>
        ) : (
          <BigButton
            look="plain"
            icon={<Flag aria-hidden="true" />}
            onPress={() => {
              setIsFlagging(true);
            }}
          >
            {m.wall_flag()}
          </BigButton>
        )}
        <BigButton autoFocus onPress={onClose}>
          {m.wall_close()}
        </BigButton>
      </div>
    </NoteSheet>
  );
}
