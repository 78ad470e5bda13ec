import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { orpc } from '../../../app/client.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { Cards } from './cards.tsx';
import { EmptyWall } from './empty-wall.tsx';
import { EVERYTHING, isEverything, type Sifting } from './filter.ts';
import { Filters } from './filters.tsx';
import { OpenNote } from './open-note.tsx';
import { useFeed } from './use-feed.ts';
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
          pinned={isEverything(filter) ? (top?.pinned ?? NO_NOTES) : NO_NOTES}
          empty={<EmptyWall isSifted={!isEverything(filter)} />}
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
