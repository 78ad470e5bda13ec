import { useRef, useState } from 'react';
import { readRoster, type Roster, type RosterRow } from '../../../../shared/domain/roster.ts';
import { useMessages } from '../../../locales/messages.ts';
import { Choices } from '../../../ui/choices.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Finish, ListFindings, StepProps } from '../step-props.ts';
import { SetUpScreen } from '../set-up-screen.tsx';
import { ByFile } from './by-file.tsx';
import { ByList } from './by-list.tsx';
import { ByTyping } from './by-typing.tsx';
import { PeopleSoFar } from './people-so-far.tsx';
import styles from './people-step.module.css';
import { RowProblems } from './row-problems.tsx';

type Way = 'typing' | 'list' | 'file';

/** The people: typed one by one, pasted as a list, or read from a file. */
export function PeopleStep({ draft, tell }: StepProps) {
  const m = useMessages();
  const [way, setWay] = useState<Way>('typing');
  const [isChecked, setIsChecked] = useState(false);
  const [findings, setFindings] = useState<ListFindings | null>(null);
  const finish = useRef<Finish>(null);

  function add(rows: readonly RosterRow[], defaultCrew: string): Roster {
    const roster = readRoster(rows, draft, defaultCrew);
    if (roster.people.length > 0) tell({ type: 'people', people: roster.people, crews: roster.crews });
    return roster;
  }

  function next(): void {
    const added = finish.current === null ? 0 : finish.current();
    setIsChecked(true);
    if (added !== null && draft.people.length + added > 0) tell({ type: 'next' });
  }

  const props = { draft, tell, add, finish, showFindings: setFindings };
  return (
    <SetUpScreen
      step="people"
      look="compact"
      title={m.setup_people_title()}
      onBack={() => {
        tell({ type: 'back' });
      }}
      onNext={next}
    >
      <div className={styles['people']}>
        <div className={styles['adding']}>
          <Choices
            label={m.setup_how()}
            options={[
              { value: 'typing', words: m.setup_by_typing() },
              { value: 'list', words: m.setup_by_list() },
              { value: 'file', words: m.setup_by_file() },
            ]}
            chosen={way}
            onChoose={(chosen) => {
              setFindings(null);
              setWay(chosen);
            }}
          />
          {way === 'typing' && <ByTyping {...props} />}
          {way === 'list' && <ByList {...props} />}
          {way === 'file' && <ByFile {...props} />}
        </div>
        <div className={styles['beside']}>
          {isChecked && draft.people.length === 0 && <Notice look="alert">{m.setup_people_none()}</Notice>}
          {findings?.kind === 'empty' && <Notice look="alert">{m.setup_list_empty()}</Notice>}
          {findings?.kind === 'wrong' && <RowProblems {...findings} />}
          <PeopleSoFar draft={draft} tell={tell} />
        </div>
      </div>
    </SetUpScreen>
  );
}
