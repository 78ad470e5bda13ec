import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { orpc } from '../../../app/client.ts';
import { useMessages } from '../../../locales/messages.ts';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { SavedSign } from '../../../ui/saved-sign.tsx';
import { EVERYTHING } from '../board/filter.ts';
import { HungNotes } from '../board/hung-notes.tsx';
import { hungCards } from '../board/hung.ts';
import { useFeed } from '../board/use-feed.ts';
import { HungNoteSheet, type HungAct } from './hung-note-sheet.tsx';
import styles from './hung-notes-to-lead.module.css';
import { Nothing } from './nothing.tsx';

const NO_NOTES: readonly WallNote[] = [];

/** The wall as it hangs. A card that is tapped can be pinned over the others, or taken off. */
export function HungNotesToLead({ onBack }: { onBack: () => void }) {
  const m = useMessages();
  const { feed, tell, readOn } = useFeed(EVERYTHING, null);
  const { data: top } = useQuery(orpc.wall.top.experimental_liveOptions());
  const [opened, setOpened] = useState<WallNote | null>(null);
  const [done, setDone] = useState<HungAct | null>(null);
  const pinned = top?.pinned ?? NO_NOTES;
  const { hung, gone } = feed;
  const cards = useMemo(() => hungCards({ hung, gone }, pinned), [hung, gone, pinned]);

  return (
    <LeadScreen
      look="compact"
      title={m.lead_wall_hung()}
      line={m.lead_hung_line()}
      onBack={onBack}
      end={<SavedSign state={done === null ? 'idle' : 'success'} words={done && m[`lead_done_${done}`]()} />}
    >
      {feed.end === null && cards.length === 0 ? (
        <Nothing sticker="sunrise" words={m.lead_hung_nothing()} />
      ) : (
        <div className={styles['wall']}>
          <HungNotes
            cards={cards}
            onOpen={(note) => {
              setDone(null);
              setOpened(note);
            }}
            onHeld={(isHeld) => {
              tell({ type: 'held', isHeld });
            }}
            onNearEnd={readOn}
          />
        </div>
      )}
      {opened !== null && (
        <HungNoteSheet
          key={opened.id}
          note={opened}
          isPinned={pinned.some(({ id }) => id === opened.id)}
          onDone={(act) => {
            setDone(act);
            setOpened(null);
          }}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </LeadScreen>
  );
}
