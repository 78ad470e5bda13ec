import { Check, EyeOff, Undo2 } from 'lucide-react';
import { useLayoutEffect } from 'react';
import type { HeldNote } from '../../../../../shared/contract/lead-wall.ts';
import { useMessages, type Messages } from '../../../../locales/messages.ts';
import { BigButton } from '../../../../ui/big-button.tsx';
import { markScreenChange } from '../../../../ui/double-tap.ts';
import { RemoveButton } from '../../../../ui/remove-button.tsx';
import { useMomentWords } from '../../moment-words.ts';
import { NoteCard } from '../../note-card.tsx';
import styles from './held-note-page.module.css';

/** What a lead does with a note that isn't on the wall. */
export type Settling = 'approve' | 'return' | 'hide';

/** Words that stand large on the card and still leave room for all else. */
const FEW = 110;

interface HeldNotePageProps {
  note: HeldNote;
  onSettle: (act: Settling) => void;
}

/** A note as it would hang, why it doesn't, and what can be done about it. */
export function HeldNotePage({ note, onSettle }: HeldNotePageProps) {
  const m = useMessages();
  const wording = useMomentWords();
  // The next note comes under the finger that settled the last one.
  useLayoutEffect(markScreenChange, [note.id]);
  return (
    <article className={styles['page']}>
      <div className={styles['note']}>
        <NoteCard
          note={note}
          momentName={wording(note.moment).name}
          look={note.words.length <= FEW && !note.words.includes('\n') ? 'large' : 'usual'}
          hasReactions={false}
        />
      </div>
      <div className={styles['about']}>
        <p>{whyWords(m, note.why)}</p>
        {note.found.length > 0 && (
          <p className={styles['found']}>
            {m.lead_held_found()}
            {note.found.map((word) => (
              <mark key={word}>{word}</mark>
            ))}
          </p>
        )}
        <Ways isHidden={note.why === 'hidden'} onSettle={onSettle} />
      </div>
    </article>
  );
}

function Ways({ isHidden, onSettle }: { isHidden: boolean; onSettle: (act: Settling) => void }) {
  const m = useMessages();
  return (
    <div className={styles['ways']}>
      <BigButton
        icon={<Check aria-hidden="true" />}
        onPress={() => {
          onSettle('approve');
        }}
      >
        {isHidden ? m.lead_note_put_back() : m.lead_note_approve()}
      </BigButton>
      {!isHidden && (
        <BigButton
          look="plain"
          icon={<EyeOff aria-hidden="true" />}
          onPress={() => {
            onSettle('hide');
          }}
        >
          {m.lead_note_hide()}
        </BigButton>
      )}
      <RemoveButton
        words={m.lead_note_return()}
        icon={<Undo2 aria-hidden="true" />}
        title={m.lead_return_title()}
        lines={[m.lead_return_goes(), m.lead_return_line()]}
        keep={m.lead_return_keep()}
        onRemove={() => {
          onSettle('return');
        }}
      />
    </div>
  );
}

function whyWords(m: Messages, why: HeldNote['why']): string {
  return m[`lead_held_${why}`]();
}
