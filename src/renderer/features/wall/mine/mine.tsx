import { useState, type ReactNode } from 'react';
import type { Crew, Person } from '../../../../shared/contract/people.ts';
import type { WallNote } from '../../../../shared/contract/wall.ts';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { Cards } from '../board/cards.tsx';
import { EVERYTHING } from '../board/filter.ts';
import { OpenNote } from '../board/open-note.tsx';
import { useFeed } from '../board/use-feed.ts';
import { KeepNote } from './keep-note.tsx';
import styles from './mine.module.css';

interface MineProps {
  person: Person;
  crew: Crew | undefined;
  onBack: () => void;
  /** The way to thank someone. */
  thank: ReactNode;
}

const NO_NOTES: readonly WallNote[] = [];

/** All thank-yous for someone, to read again, to print or to take along as a picture. */
export function Mine({ person, crew, onBack, thank }: MineProps) {
  const m = useMessages();
  const [opened, setOpened] = useState<WallNote | null>(null);
  const [filter] = useState({ ...EVERYTHING, to: person.id });
  const [addressee] = useState({ id: person.id, name: person.name, crew: crew?.name });
  const { feed, tell, readOn } = useFeed(filter, addressee);
  return (
    <Screen title={m.mine_title({ name: isolate(person.name) })} look="compact">
      <div className={styles['body']}>
        <Cards {...{ feed, tell, readOn }} pinned={NO_NOTES} empty={<NothingYet />} onOpen={setOpened} />
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
          more={<KeepNote note={opened} />}
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

function NothingYet() {
  const m = useMessages();
  return (
    <div className={styles['empty']}>
      <h2>{m.mine_empty()}</h2>
      <p>{m.mine_empty_line()}</p>
    </div>
  );
}
