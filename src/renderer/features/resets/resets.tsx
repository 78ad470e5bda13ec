import { useState, type ReactNode } from 'react';
import { resetsFor, type ResetWish } from '../../../shared/domain/fitting-resets.ts';
import type { ResetAnswer, ResetScript } from '../../../shared/domain/reset-script.ts';
import { useMessages } from '../../locales/messages.ts';
import { After } from './after.tsx';
import { ResetList } from './choose/reset-list.tsx';
import { wishTitle } from './choose/wish-words.ts';
import { Wishes } from './choose/wishes.tsx';
import { ResetVisit } from './reset-visit.tsx';
import { useResets } from './use-resets.ts';

/**
 * Where someone is. It is known to this screen alone: an address would stand in the browser's history, and with it how
 * someone felt, and when.
 */
type Place =
  | { at: 'wishes' }
  | { at: 'people'; backTo: Place }
  | { at: 'list'; wish: ResetWish | null }
  /** The script as it was chosen: one that goes meanwhile is done to its end all the same. */
  | { at: 'reset'; script: ResetScript; backTo: Place; wish: ResetWish | null }
  | { at: 'after'; answer: ResetAnswer };

interface ResetsProps {
  /** The one that an address names, to begin with. One that isn't there is as good as none. */
  first?: string;
  onHome: () => void;
  /** Names and numbers. */
  peopleToTalkTo: (room: { onDone: () => void }) => ReactNode;
}

const WISHES: Place = { at: 'wishes' };

/** Two minutes for someone: found by how it is right now or in the list of all, done, and the doors after it. */
export function Resets({ first, onHome, peopleToTalkTo }: ResetsProps) {
  const resets = useResets();
  const [place, setPlace] = useState<Place | null>(first === undefined ? WISHES : null);
  if (place === null) {
    // Only an address that names one has to wait for the kiosk's answer; what it finds stays.
    if (resets !== undefined) setPlace(firstPlace(resets.find(({ id }) => id === first)));
    return null;
  }
  const go = (next: Place) => () => {
    setPlace(next);
  };
  switch (place.at) {
    case 'wishes':
      return (
        <Wishes
          onWish={(wish) => {
            setPlace({ at: 'list', wish });
          }}
          onAll={go({ at: 'list', wish: null })}
          onPeople={go({ at: 'people', backTo: WISHES })}
          onBack={onHome}
        />
      );
    case 'people':
      return peopleToTalkTo({ onDone: go(place.backTo) });
    case 'list':
      return <Answering {...{ place, resets, setPlace }} />;
    case 'reset':
      return (
        <ResetVisit
          script={place.script}
          minutes={place.wish === 'minute' ? 1 : 2}
          peopleToTalkTo={peopleToTalkTo}
          onSaid={(answer) => {
            setPlace({ at: 'after', answer });
          }}
          onStop={go(WISHES)}
          onBack={go(place.backTo)}
        />
      );
    case 'after':
      return (
        <After
          answer={place.answer}
          onHome={onHome}
          onAnother={go(WISHES)}
          onPeople={go({ at: 'people', backTo: place })}
        />
      );
  }
}

function firstPlace(script: ResetScript | undefined): Place {
  return script === undefined ? WISHES : { at: 'reset', script, backTo: WISHES, wish: null };
}

interface AnsweringProps {
  place: Place & { at: 'list' };
  resets: readonly ResetScript[] | undefined;
  setPlace: (place: Place) => void;
}

/** The resets that answer a wish, or all there are. */
function Answering({ place, resets, setPlace }: AnsweringProps) {
  const m = useMessages();
  const { wish } = place;
  return (
    <ResetList
      key={wish}
      title={wishTitle(m, wish)}
      line={m.resets_choose_line()}
      resets={wish === null ? resets : resets && resetsFor(wish, resets)}
      onReset={(script) => {
        setPlace({ at: 'reset', script, backTo: place, wish });
      }}
      {...(wish !== null && {
        onAll: () => {
          setPlace({ at: 'list', wish: null });
        },
      })}
      onBack={() => {
        setPlace(WISHES);
      }}
    />
  );
}
