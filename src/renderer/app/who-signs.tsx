import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../shared/contract/people.ts';
import { CrewTabs } from '../features/check-in/crew-tabs.tsx';
import { FindName } from '../features/check-in/find-name.tsx';
import { FIRST_VIEW } from '../features/check-in/who-view.ts';
import { useMessages } from '../locales/messages.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Foot, Screen } from '../ui/screen.tsx';
import { orpc } from './client.ts';
import styles from './who-signs.module.css';

interface WhoSignsProps {
  onPerson: (person: Person) => void;
  onBack: () => void;
}

/** Everyone's tiles, for someone who wants their name on what they ask for. */
export function WhoSigns({ onPerson, onBack }: WhoSignsProps) {
  const m = useMessages();
  const [view, setView] = useState(FIRST_VIEW);
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions());
  const show = (change: Partial<typeof view>): void => {
    setView((before) => ({ ...before, ...change }));
  };
  const { typed } = view;

  return (
    <Screen
      title={m.needs_sign_title()}
      look={typed === null ? 'usual' : 'compact'}
      {...(typed === null ? { line: m.needs_sign_line() } : {})}
    >
      <div className={styles['body']}>
        {list && typed === null && <CrewTabs list={list} view={view} onView={show} onPerson={onPerson} />}
        {list && typed !== null && (
          <FindName
            list={list}
            typed={typed}
            onPerson={onPerson}
            onType={(letters) => {
              show({ typed: letters });
            }}
          />
        )}
      </div>
      <Foot
        start={
          <BigButton
            look="plain"
            onPress={() => {
              if (typed === null) onBack();
              else show({ typed: null });
            }}
          >
            {m.back()}
          </BigButton>
        }
        end={
          typed === null && (
            <BigButton
              icon={<Search aria-hidden="true" />}
              onPress={() => {
                show({ typed: '' });
              }}
            >
              {m.who_find()}
            </BigButton>
          )
        }
      />
    </Screen>
  );
}
