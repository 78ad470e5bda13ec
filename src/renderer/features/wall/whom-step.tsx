import type { ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import { THANKED_LIMIT } from '../../../shared/domain/thanks.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { SheetChoice } from '../../ui/sheet-choice.tsx';
import { namesIn } from './names.ts';
import { PeoplePages } from './people-pages.tsx';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { groupsOf } from './groups.ts';
import styles from './whom-step.module.css';

interface WhomStepProps {
  /** Undefined until it has come. */
  list: WallPeople | undefined;
  writer: Person;
  draft: ThanksDraft;
  /** Names of those it is for. */
  names: readonly string[];
  tell: (event: ThanksEvent) => void;
  behind: ReactNode;
  /** What went wrong on the way out, and a way to try again. */
  problem: ReactNode;
  onBack: () => void;
  /** What stands where Next will, while nobody is chosen. */
  others: ReactNode;
}

/** Whom to thank: those who are around today first, nobody chosen beforehand, as many as someone likes. */
export function WhomStep({ list, writer, draft, names, tell, behind, problem, onBack, others }: WhomStepProps) {
  const m = useMessages();
  const locale = useLocale();
  const { gone } = draft;
  return (
    <Screen title={m.thank_title()} line={useLine(names)} behind={behind}>
      <div className={styles['body']}>
        {list && <Tiles {...{ list, writer, draft, tell }} />}
        {gone.length > 0 && <Notice look="alert">{m.thank_gone({ names: namesIn(m, locale, gone) })}</Notice>}
        {problem}
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={
          names.length === 0 ? (
            others
          ) : (
            <BigButton
              onPress={() => {
                tell({ type: 'next' });
              }}
            >
              {m.next()}
            </BigButton>
          )
        }
      />
    </Screen>
  );
}

/** What to do, or whom it is for so far. */
function useLine(names: readonly string[]): string {
  const m = useMessages();
  const locale = useLocale();
  if (names.length === 0) return m.thank_line();
  const words = { names: namesIn(m, locale, names) };
  return names.length < THANKED_LIMIT ? m.thank_for(words) : m.thank_most(words);
}

function Tiles({ list, writer, draft, tell }: Pick<WhomStepProps, 'writer' | 'draft' | 'tell'> & { list: WallPeople }) {
  const m = useMessages();
  const groups = groupsOf(list, writer, new Intl.Collator(useLocale()));
  const shown = groups.find(({ id }) => id === draft.group) ?? groups[0];
  const options = groups.map(({ id, name }) => ({ value: id, words: name ?? m.thank_recent() }));
  const show = (group: string): void => {
    tell({ type: 'group', group });
  };
  if (shown === undefined) return <p>{m.thank_nobody()}</p>;
  return (
    <div className={styles['tiles']}>
      {groups.length > 1 &&
        (groups.length > MOST_GROUPS ||
        options.reduce((letters, { words }) => letters + words.length, 0) > MOST_LETTERS ? (
          <SheetChoice label={m.crew()} options={options} chosen={shown.id} onChoose={show} done={m.done()} />
        ) : (
          <Choices label={m.thank_whom()} options={options} chosen={shown.id} onChoose={show} />
        ))}
      <PeoplePages
        people={shown.people}
        chosen={draft.to}
        page={draft.page}
        onPage={(page) => {
          tell({ type: 'page', page });
        }}
        onTap={(personId) => {
          tell({ type: 'tap', personId });
        }}
      />
    </div>
  );
}

/** More groups, or more letters in their names, than stand in a row. */
const MOST_GROUPS = 5;
const MOST_LETTERS = 70;
