import { ArrowUp } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { waitingIn } from './feed.ts';
import { hungCards } from './hung.ts';
import { HungNotes } from './hung-notes.tsx';
import type { LiveFeed } from './use-feed.ts';
import styles from './wall.module.css';

interface CardsProps extends LiveFeed {
  /** Those that hang over the others. */
  pinned: readonly WallNote[];
  /** What stands there when nothing hangs. */
  empty: ReactNode;
  onOpen: (note: WallNote) => void;
}

/** What hangs on the wall, and how many wait at the top while someone reads further down. */
export function Cards({ feed, tell, readOn, pinned, empty, onOpen }: CardsProps) {
  const m = useMessages();
  /** Counts the times someone asked for the top. */
  const [tops, setTops] = useState(0);
  const { hung, gone } = feed;
  const cards = useMemo(() => hungCards({ hung, gone }, pinned), [hung, gone, pinned]);
  const waiting = waitingIn(feed);
  if (feed.end === null && cards.length === 0) return empty;
  return (
    <>
      <HungNotes
        key={tops}
        cards={cards}
        onOpen={onOpen}
        onHeld={(isHeld) => {
          tell({ type: 'held', isHeld });
        }}
        onNearEnd={readOn}
      />
      {waiting > 0 && (
        <div className={styles['waiting']}>
          <BigButton
            look="plain"
            icon={<ArrowUp aria-hidden="true" />}
            onPress={() => {
              tell({ type: 'held', isHeld: false });
              setTops((count) => count + 1);
            }}
          >
            {m.wall_waiting({ count: waiting })}
          </BigButton>
        </div>
      )}
    </>
  );
}
