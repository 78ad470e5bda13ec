import type { ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import { THANKED_LIMIT } from '../../../shared/domain/thanks.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { FindSomeone } from './find-someone.tsx';
import { groupsOf } from './groups.ts';
import { GroupTiles } from './group-tiles.tsx';
import { namesIn } from './names.ts';
import { Over } from './over.tsx';
import { isForSomeone, type ThanksDraft, type ThanksEvent } from './thanks-draft.ts';
import { useWholeTiles } from './use-whole-tiles.ts';
import { whomWords } from './whom-words.ts';
import styles from './whom-step.module.css';

interface WhomStepProps {
  title: string;
  /** What it says while nobody is chosen. */
  line: string;
  /** Undefined until it has come. */
  list: WallPeople | undefined;
  /** Null where nobody has said who they are. */
  writer: Person | null;
  draft: ThanksDraft;
  tell: (event: ThanksEvent) => void;
  behind?: ReactNode;
  /** What went wrong on the way out, and a way to try again. */
  problem?: ReactNode;
  onBack: () => void;
  /** What stands where Next will, while nobody is chosen. */
  others?: ReactNode;
}

/** Whom to thank: those who are around today first, nobody chosen beforehand, as many as someone likes. */
export function WhomStep({ title, line, list, writer, draft, tell, behind, problem, onBack, others }: WhomStepProps) {
  const m = useMessages();
  const locale = useLocale();
  const { typed, over } = draft;
  const whom = useWhomLine(list, draft) ?? line;
  return (
    <Screen
      title={title}
      behind={behind}
      look={typed === null ? 'usual' : 'compact'}
      {...(typed === null ? { line: whom } : {})}
    >
      <div className={styles['body']}>
        {list && typed === null && (
          <GroupTiles groups={groupsOf(list, writer, new Intl.Collator(locale))} {...{ list, draft, tell }} />
        )}
        {list && typed !== null && <Finding {...{ list, writer, draft, tell, typed }} />}
        <Gone draft={draft} />
        {list && over !== null && <Over {...{ list, over, tell }} />}
        {problem}
      </div>
      <Foot
        start={
          <BigButton
            look="plain"
            onPress={() => {
              // Back leaves the search first, then the screen.
              if (typed === null) onBack();
              else tell({ type: 'find', typed: null });
            }}
          >
            {m.back()}
          </BigButton>
        }
        end={
          !isForSomeone(draft) ? (
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

/** Whom it is for so far; null while it is for nobody. */
function useWhomLine(list: WallPeople | undefined, draft: ThanksDraft): string | null {
  const m = useMessages();
  const names = whomWords(m, useLocale(), list, draft);
  if (names === null) return null;
  return draft.to.length < THANKED_LIMIT ? m.thank_for({ names }) : m.thank_most({ names });
}

/** Who or what has left the list meanwhile. */
function Gone({ draft: { gone, goneCrew } }: { draft: ThanksDraft }) {
  const m = useMessages();
  const locale = useLocale();
  if (goneCrew !== null) return <Notice look="alert">{m.thank_crew_gone({ crew: isolate(goneCrew) })}</Notice>;
  if (gone.length === 0) return null;
  return <Notice look="alert">{m.thank_gone({ names: namesIn(m, locale, gone) })}</Notice>;
}

interface FindingProps extends Pick<WhomStepProps, 'writer' | 'draft' | 'tell'> {
  list: WallPeople;
  typed: string;
}

function Finding({ list, writer, draft, tell, typed }: FindingProps) {
  const wholeTiles = useWholeTiles(list, draft, tell);
  return (
    <FindSomeone
      people={list.people.filter(({ id }) => id !== writer?.id)}
      wholes={wholeTiles([
        { kind: 'everyone' },
        ...(list.crews.length > 1 ? list.crews.map(({ id }) => ({ kind: 'crew', crewId: id }) as const) : []),
      ])}
      chosen={draft.to}
      typed={typed}
      onType={(letters) => {
        tell({ type: 'find', typed: letters });
      }}
      onTap={(personId) => {
        tell({ type: 'tap', personId });
      }}
    />
  );
}
