import { useQuery } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { orpc } from '../../../app/client.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { EmptyWall } from './empty-wall.tsx';
import { waitingIn } from './feed.ts';
import { EVERYTHING, isEverything, type Sifting } from './filter.ts';
import { Filters } from './filters.tsx';
import { hungCards } from './hung.ts';
import { HungNotes } from './hung-notes.tsx';
import { OpenNote } from './open-note.tsx';
import { useFeed, type LiveFeed } from './use-feed.ts';
import styles from './wall.module.css';

interface WallProps {
  onBack: () => void;
  /** The way to thank someone. */
  thank: ReactNode;
}

const NO_NOTES: readonly WallNote[] = [];
const NOT_SIFTED: Sifting = { filter: EVERYTHING, addressee: null };

/** The thank-you wall: read it, sift it, say something to a note in one tap. */
export function Wall({ onBack, thank }: WallProps) {
  const m = useMessages();
  const [sifting, setSifting] = useState<Sifting>(NOT_SIFTED);
  const [opened, setOpened] = useState<WallNote | null>(null);
  const { data: top } = useQuery(orpc.wall.top.experimental_liveOptions());
  const { filter, addressee } = sifting;
  const { feed, tell, readOn } = useFeed(filter, addressee);

  return (
    <Screen title={m.wall_title()} look="compact" {...(top?.hasHeldBack === true && { line: m.wall_held_back() })}>
      <div className={styles['body']}>
        <Cards
          key={JSON.stringify(filter)}
          {...{ feed, tell, readOn }}
          pinned={top?.pinned ?? NO_NOTES}
          isSifted={!isEverything(filter)}
          onOpen={setOpened}
        />
        <Filters {...sifting} months={top?.months ?? []} onFilter={setSifting} />
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={thank}
      />
      {opened !== null && (
        <OpenNote
          key={opened.id}
          note={opened}
          onCounts={(reactions) => {
            tell({ type: 'counts', noteId: opened.id, reactions });
          }}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Screen>
  );
}

interface CardsProps extends LiveFeed {
  pinned: readonly WallNote[];
  /** Whether only some notes are wanted. Then those that are pinned hang in their own places alone. */
  isSifted: boolean;
  onOpen: (note: WallNote) => void;
}

/** What hangs on the wall, and how many wait at the top while someone reads further down. */
function Cards({ feed, tell, readOn, pinned, isSifted, onOpen }: CardsProps) {
  const m = useMessages();
  /** Counts the times someone asked for the top. */
  const [tops, setTops] = useState(0);
  const { hung, gone } = feed;
  const over = isSifted ? NO_NOTES : pinned;
  const cards = useMemo(() => hungCards({ hung, gone }, over), [hung, gone, over]);
  const waiting = waitingIn(feed);
  if (feed.end === null && cards.length === 0) return <EmptyWall isSifted={isSifted} />;
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
