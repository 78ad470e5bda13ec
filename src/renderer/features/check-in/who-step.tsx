import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useRef } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { CrewTabs } from './crew-tabs.tsx';
import { FindName } from './find-name.tsx';
import { StepSun } from './step-sun.tsx';
import type { WhoViewProps } from './who-view.ts';
import styles from './who-step.module.css';

interface WhoStepProps extends WhoViewProps {
  onPerson: (person: Person) => Promise<void>;
  /** Goes on without a name. */
  onUnnamed?: () => void;
  onBack: () => void;
}

/** Everyone's tiles, by crew; by first letters where there are many. */
export function WhoStep({ view, onView, onPerson, onBack }: WhoStepProps) {
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
      title={m.who_title()}
      look={isFinding ? 'compact' : 'usual'}
      {...(isFinding ? {} : { line: m.who_line() })}
      behind={<StepSun at="who" />}
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
