import { useState } from 'react';
import type { HeldNote } from '../../../../../shared/contract/lead-wall.ts';
import { client } from '../../../../app/client.ts';
import { leadProblemWords } from '../../../../app/lead-problem.ts';
import { useLeadChange } from '../../../../app/use-lead-change.ts';
import { useMessages } from '../../../../locales/messages.ts';
import { Choices } from '../../../../ui/choices.tsx';
import { LeadScreen } from '../../../../ui/lead-screen.tsx';
import { PageTurn } from '../../../../ui/page-turn.tsx';
import { SavedSign } from '../../../../ui/saved-sign.tsx';
import { useQueue, WALL_KEY } from '../lead-wall-queries.ts';
import { Nothing } from '../nothing.tsx';
import { HeldNotePage, type Settling } from './held-note-page.tsx';
import styles from './queue.module.css';

/** Which notes are on show, and the one in hand, from 0. */
interface View {
  readonly shows: 'waiting' | 'hidden';
  readonly at: number;
}

/** What has just been done. */
type Done = Settling | 'put_back';

interface Settled {
  readonly note: HeldNote;
  readonly act: Settling;
}

/** Notes that wait for the lead, and those that the lead has hidden, one at a time: each is read before it is judged. */
export function Queue({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const queue = useQueue();
  const [{ shows, at: wanted }, setView] = useState<View>({ shows: 'waiting', at: 0 });
  const [done, setDone] = useState<Done | null>(null);
  const settle = useLeadChange(
    WALL_KEY,
    ({ note, act }: Settled) => client.lead.wall.settle({ noteId: note.id, act }),
    ({ note, act }) => {
      setDone(note.why === 'hidden' && act === 'approve' ? 'put_back' : act);
    },
  );
  const notes = queue?.[shows] ?? [];
  // The last one may have been settled.
  const at = Math.max(0, Math.min(wanted, notes.length - 1));
  const note = notes[at];

  function look(view: View): void {
    settle.forgetState();
    setDone(null);
    setView(view);
  }

  return (
    <LeadScreen
      look="compact"
      title={m.lead_wall_queue()}
      onBack={onBack}
      problem={settle.error && leadProblemWords(m, settle.error)}
      end={<SavedSign state={settle.state} words={done && m[`lead_done_${done}`]()} />}
    >
      {queue && (
        <div className={styles['queue']}>
          <WhichNotes
            queue={queue}
            shows={shows}
            onShow={(next) => {
              look({ shows: next, at: 0 });
            }}
          />
          {note === undefined ? (
            <NoNotes isWaiting={shows === 'waiting'} />
          ) : (
            <HeldNotePage
              note={note}
              onSettle={(act) => {
                settle.make({ note, act });
              }}
            />
          )}
          <NoteTurn
            at={at}
            count={notes.length}
            onTurn={(to) => {
              look({ shows, at: to });
            }}
          />
        </div>
      )}
    </LeadScreen>
  );
}

interface WhichNotesProps {
  queue: NonNullable<ReturnType<typeof useQueue>>;
  shows: View['shows'];
  onShow: (shows: View['shows']) => void;
}

function WhichNotes({ queue, shows, onShow }: WhichNotesProps) {
  const m = useMessages();
  return (
    <Choices
      label={m.lead_queue_show()}
      options={[
        { value: 'waiting', words: m.lead_queue_waiting({ count: queue.waiting.length }) },
        { value: 'hidden', words: m.lead_queue_hidden({ count: queue.hidden.length }) },
      ]}
      chosen={shows}
      onChoose={onShow}
    />
  );
}

function NoNotes({ isWaiting }: { isWaiting: boolean }) {
  const m = useMessages();
  return isWaiting ? (
    <Nothing sticker="sunrise" words={m.lead_queue_nothing()} />
  ) : (
    <Nothing sticker="kite" words={m.lead_queue_nothing_hidden()} />
  );
}

interface NoteTurnProps {
  /** The note on show, from 0. */
  at: number;
  count: number;
  onTurn: (to: number) => void;
}

function NoteTurn({ at, count, onTurn }: NoteTurnProps) {
  const m = useMessages();
  if (count < 2) return null;
  return (
    <PageTurn
      page={at}
      pages={count}
      onPage={onTurn}
      words={{
        earlier: m.lead_queue_before(),
        later: m.lead_queue_after(),
        where: m.who_page({ page: at + 1, pages: count }),
      }}
    />
  );
}
