import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { useBadgePerson } from '../../app/badge-person.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import { Sunrise } from '../../ui/sunrise.tsx';
import { WhoByNumber } from './who-by-number.tsx';
import { WhoByTile } from './who-by-tile.tsx';
import type { WhoViewProps } from './who-view.ts';

interface WhoStepProps extends WhoViewProps {
  onPerson: (person: Person) => Promise<void>;
  onBack: () => void;
  /** Going on without a name is always possible where this is given. */
  onUnnamed?: (() => void) | undefined;
  /** What it asks, where it isn't who checks in. */
  title?: string;
  /** What the button without a name says, where it isn't "Just checking in". */
  unnamedWords?: string;
  /** Stands behind everything, where it isn't the sun before it rises. */
  behind?: ReactNode;
}

/** Who someone is: by their tile, their number or their badge, as the room has it. */
export function WhoStep({ view, onView, onPerson, onBack, onUnnamed, ...said }: WhoStepProps) {
  const m = useMessages();
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions());
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  const isChoosing = useRef(false);
  const ways = state?.room?.ways;

  function choose(person: Person): void {
    if (isChoosing.current) return;
    isChoosing.current = true;
    void onPerson(person).finally(() => {
      isChoosing.current = false;
    });
  }
  useBadgePerson(ways?.badge === true ? choose : null);

  const {
    title = m.who_title(),
    unnamedWords = m.who_unnamed(),
    behind = <Sunrise step={0} steps={3} label={m.step_of({ step: 1, steps: 3 })} />,
  } = said;
  if (ways === undefined) return null;
  const screen = {
    ...{ list, title, behind, hasReader: ways.badge, onPerson: choose },
    unnamed: onUnnamed && { words: unnamedWords, onPress: onUnnamed },
  };
  if (!ways.tiles || (ways.number && view.isKeying)) {
    return (
      <WhoByNumber
        {...screen}
        onBack={() => {
          if (ways.tiles) onView({ isKeying: false });
          else onBack();
        }}
      />
    );
  }
  return <WhoByTile {...screen} {...{ view, onView, onBack }} hasNumbers={ways.number} />;
}
