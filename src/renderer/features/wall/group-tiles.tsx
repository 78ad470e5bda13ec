import { Search } from 'lucide-react';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { SheetChoice } from '../../ui/sheet-choice.tsx';
import type { Group } from './groups.ts';
import { PeoplePages } from './people-pages.tsx';
import type { ThanksDraft, ThanksEvent } from './thanks-draft.ts';
import { useWholeTiles } from './use-whole-tiles.ts';
import styles from './whom-step.module.css';

/** More groups, or more letters in their names, than stand in a row beside the way to the search. */
const MOST_GROUPS = 4;
const MOST_LETTERS = 56;
/** With so few, everyone is seen at a glance. */
const FEW_PEOPLE = 8;

interface GroupTilesProps {
  groups: readonly Group[];
  list: WallPeople;
  draft: ThanksDraft;
  tell: (event: ThanksEvent) => void;
}

/** Tiles by who is around and by crew, with a way to find a name. */
export function GroupTiles({ groups, list, draft, tell }: GroupTilesProps) {
  const m = useMessages();
  const wholeTiles = useWholeTiles(list, draft, tell);
  const shown = groups.find(({ id }) => id === draft.group) ?? groups[0];
  if (shown === undefined) return <p>{m.thank_nobody()}</p>;
  const canFind = list.people.length > FEW_PEOPLE;
  return (
    <div className={styles['tiles']}>
      {(groups.length > 1 || canFind) && (
        <div className={styles['top']}>
          {groups.length > 1 && <GroupChoice {...{ groups, shown, tell }} />}
          {canFind && (
            <BigButton
              look="plain"
              icon={<Search aria-hidden="true" />}
              onPress={() => {
                tell({ type: 'find', typed: '' });
              }}
            >
              {m.thank_find()}
            </BigButton>
          )}
        </div>
      )}
      <PeoplePages
        wholes={wholeTiles(shown.wholes)}
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

interface GroupChoiceProps extends Pick<GroupTilesProps, 'groups' | 'tell'> {
  shown: Group;
}

/** A row of groups, or a sheet to choose from where there are many. */
function GroupChoice({ groups, shown, tell }: GroupChoiceProps) {
  const m = useMessages();
  const options = groups.map(({ id, name }) => ({ value: id, words: name ?? m.thank_recent() }));
  const letters = options.reduce((sum, { words }) => sum + words.length, 0);
  const onChoose = (group: string): void => {
    tell({ type: 'group', group });
  };
  return groups.length > MOST_GROUPS || letters > MOST_LETTERS ? (
    <SheetChoice label={m.crew()} options={options} chosen={shown.id} onChoose={onChoose} done={m.done()} />
  ) : (
    <Choices label={m.thank_whom()} options={options} chosen={shown.id} onChoose={onChoose} />
  );
}
