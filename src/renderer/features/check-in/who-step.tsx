import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import { CrewTabs } from './crew-tabs.tsx';
import { FindName } from './find-name.tsx';
import styles from './who-step.module.css';

interface WhoStepProps {
  onPerson: (person: Person) => Promise<void>;
  onBack: () => void;
}

/** Everyone's tiles, by crew; by first letters where there are many. */
export function WhoStep({ onPerson, onBack }: WhoStepProps) {
  const m = useMessages();
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions());
  const [isFinding, setIsFinding] = useState(false);
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
      behind={<Sunrise step={0} steps={3} label={m.step_of({ step: 1, steps: 3 })} />}
    >
      <div className={styles['body']}>
        {list && (isFinding ? <FindName list={list} onPerson={choose} /> : <CrewTabs list={list} onPerson={choose} />)}
      </div>
      <Foot
        start={
          <BigButton
            look="plain"
            onPress={
              isFinding
                ? () => {
                    setIsFinding(false);
                  }
                : onBack
            }
          >
            {m.back()}
          </BigButton>
        }
        end={
          !isFinding && (
            <BigButton
              icon={<Search aria-hidden="true" />}
              onPress={() => {
                setIsFinding(true);
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
