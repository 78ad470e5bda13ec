import { useQuery } from '@tanstack/react-query';
import { UserRound, UsersRound } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Person } from '../../../../shared/contract/people.ts';
import { orpc } from '../../../app/client.ts';
import { isolate, useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import choices from '../choices.module.css';
import { LeavingSun } from './leaving-sun.tsx';
import styles from './next-step.module.css';
import { Trouble } from './trouble.tsx';
import type { LeaveControl } from './use-leave.ts';

interface NextStepProps {
  person: Person;
  /** Names of those who were just thanked. */
  thanked: readonly string[];
  leave: LeaveControl;
  onFor: (whom: 'me' | 'crew') => void;
  onOff: () => void;
  onBack: () => void;
}

/** Whether to leave something for next time: for oneself, for one's crew, or nothing. */
export function NextStep({ person, thanked, leave, onFor, onOff, onBack }: NextStepProps) {
  const m = useMessages();
  const locale = useLocale();
  const { data: list } = useQuery(orpc.people.live.experimental_liveOptions());
  // A crew of one has nobody else to leave something for.
  const hasCrew = list?.people.some(({ id, crewId }) => crewId === person.crewId && id !== person.id) === true;
  const names = new Intl.ListFormat(locale).format(thanked.map(isolate));
  return (
    <Screen
      title={m.leaving_next_title()}
      line={thanked.length === 0 ? m.leaving_next_line() : m.leaving_next_thanked({ names })}
      behind={<LeavingSun at="next" />}
    >
      <div className={choices['stage']}>
        <div className={styles['whom']}>
          <Button
            className={styles['one'] ?? ''}
            onPress={() => {
              onFor('me');
            }}
          >
            <UserRound aria-hidden="true" />
            <span className={styles['word']}>{m.leaving_for_me()}</span>
            <span>{m.leaving_for_me_line()}</span>
          </Button>
          {hasCrew && (
            <Button
              className={styles['one'] ?? ''}
              onPress={() => {
                onFor('crew');
              }}
            >
              <UsersRound aria-hidden="true" />
              <span className={styles['word']}>{m.leaving_for_crew()}</span>
              <span>{m.leaving_for_crew_line()}</span>
            </Button>
          )}
        </div>
        <Trouble leave={leave} />
      </div>
      <Foot
        start={
          <BigButton look="plain" isDisabled={leave.isPending} onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          <BigButton isDisabled={leave.isPending} onPress={onOff}>
            {m.leaving_off()}
          </BigButton>
        }
      />
    </Screen>
  );
}
