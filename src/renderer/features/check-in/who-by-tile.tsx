import { Search } from 'lucide-react';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { CrewTabs } from './crew-tabs.tsx';
import { FindName } from './find-name.tsx';
import { WhoFoot } from './who-foot.tsx';
import type { WhoScreenProps } from './who-screen.ts';
import type { WhoViewProps } from './who-view.ts';
import styles from './who-step.module.css';

interface WhoByTileProps extends WhoScreenProps, WhoViewProps {
  /** Whether a number does as well. */
  hasNumbers: boolean;
}

/** Everyone's tiles, by crew; by first letters where there are many. */
export function WhoByTile({ list, title, behind, hasReader, view, onView, onPerson, ...ways }: WhoByTileProps) {
  const m = useMessages();
  const isFinding = view.typed !== null;
  // Without a reader the tiles say by themselves what to do, and the room goes to them.
  const line = hasReader && !isFinding ? { line: m.who_line_badge() } : {};

  return (
    <Screen title={title} look={isFinding ? 'compact' : 'usual'} {...line} behind={behind}>
      <div className={styles['body']}>
        {list && view.typed === null && <CrewTabs list={list} view={view} onView={onView} onPerson={onPerson} />}
        {list && view.typed !== null && (
          <FindName
            list={list}
            typed={view.typed}
            onType={(typed) => {
              onView({ typed });
            }}
            onPerson={onPerson}
          />
        )}
        {!isFinding && <OtherWays {...ways} onView={onView} />}
      </div>
      {isFinding ? (
        // Back leaves the search first, then the screen.
        <WhoFoot
          unnamed={ways.unnamed}
          onBack={() => {
            onView({ typed: null });
          }}
        />
      ) : (
        <TilesFoot onBack={ways.onBack} onView={onView} />
      )}
    </Screen>
  );
}

type WaysProps = Pick<WhoByTileProps, 'hasNumbers' | 'unnamed' | 'onView'>;

/** What there is besides the tiles; no row at all where there is nothing. */
function OtherWays({ hasNumbers, unnamed, onView }: WaysProps) {
  const m = useMessages();
  if (!hasNumbers && !unnamed) return null;
  return (
    <div className={styles['ways']}>
      {hasNumbers && (
        <BigButton
          look="plain"
          onPress={() => {
            onView({ isKeying: true });
          }}
        >
          {m.who_number_use()}
        </BigButton>
      )}
      {unnamed && (
        <BigButton look="plain" onPress={unnamed.onPress}>
          {unnamed.words}
        </BigButton>
      )}
    </div>
  );
}

/** Back, and the way to the search. */
function TilesFoot({ onView, onBack }: Pick<WhoByTileProps, 'onView' | 'onBack'>) {
  const m = useMessages();
  return (
    <Foot
      start={
        <BigButton look="plain" onPress={onBack}>
          {m.back()}
        </BigButton>
      }
      end={
        <BigButton
          icon={<Search aria-hidden="true" />}
          onPress={() => {
            onView({ typed: '' });
          }}
        >
          {m.who_find()}
        </BigButton>
      }
    />
  );
}
