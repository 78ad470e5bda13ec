import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import { CrewTabs } from './crew-tabs.tsx';
import { FindName } from './find-name.tsx';
import type { WhoViewProps } from './who-view.ts';
import styles from './who-step.module.css';

interface WhoStepProps extends WhoViewProps {
  onPerson: (person: Person) => Promise<void>;
  onBack: () => void;
  /** Going on without a name is always possible where this is given. */
  onUnnamed?: (() => void) | undefined;
  /** What it asks, where it isn't who checks in. */
  title?: string;
  /** What the button without a name says. */
  unnamedWords?: string;
  /** Stands behind everything, where it isn't the sun before it rises. */
  behind?: ReactNode;
}

/** Everyone's tiles, by crew; by first letters where there are many. */
export function WhoStep({ view, onView, onPerson, onBack, onUnnamed, ...said }: WhoStepProps) {
  const m = useMessages();
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions());
  const isFinding = view.typed !== null;
  const isChoosing = useRef(false);

  function choose(person: Person): void {
    if (isChoosing.current) return;
    isChoosing.current = true;
    void onPerson(person).finally(() => {
      isChoosing.current = false;
    });
  }

  return (
    <Screen
      title={said.title ?? m.who_title()}
      look={isFinding ? 'compact' : 'usual'}
      {...(isFinding ? {} : { line: m.who_line() })}
      behind={said.behind ?? <Sunrise step={0} steps={3} label={m.step_of({ step: 1, steps: 3 })} />}
    >
      <div className={styles['body']}>
        {list && view.typed === null && <CrewTabs list={list} view={view} onView={onView} onPerson={choose} />}
        {list && view.typed !== null && (
          <FindName
            list={list}
            typed={view.typed}
            onType={(typed) => {
              onView({ typed });
            }}
            onPerson={choose}
          />
        )}
        {onUnnamed && !isFinding && (
          <div className={styles['ways']}>
            <BigButton look="plain" onPress={onUnnamed}>
              {said.unnamedWords}
            </BigButton>
          </div>
        )}
      </div>
      <WhoFoot view={view} onView={onView} onBack={onBack} />
    </Screen>
  );
}

/** Back leaves the search first, then the screen. */
function WhoFoot({ view, onView, onBack }: WhoViewProps & { onBack: () => void }) {
  const m = useMessages();
  const leaveSearch = (): void => {
    onView({ typed: null });
  };
  return (
    <Foot
      start={
        <BigButton look="plain" onPress={view.typed === null ? onBack : leaveSearch}>
          {m.back()}
        </BigButton>
      }
      end={
        view.typed === null && (
          <BigButton
            icon={<Search aria-hidden="true" />}
            onPress={() => {
              onView({ typed: '' });
            }}
          >
            {m.who_find()}
          </BigButton>
        )
      }
    />
  );
}
