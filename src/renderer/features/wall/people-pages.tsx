import { Check, UsersRound } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { PageTurn } from '../../ui/page-turn.tsx';
import { LINE, TILE, TURN, useGridPages } from '../../ui/use-grid-pages.ts';
import styles from './people-pages.module.css';

/** Many who are thanked as one, on one tile. */
export interface WholeTile {
  readonly id: string;
  /** What it is found by. */
  readonly name: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly onTap: () => void;
}

interface PeoplePagesProps {
  /** Stand before the people. */
  wholes?: readonly WholeTile[];
  people: readonly Person[];
  /** Stand behind the people. */
  wholesAfter?: readonly WholeTile[];
  /** Ids of those who are chosen, here or elsewhere. */
  chosen: readonly string[];
  /** The page on show, from 0. */
  page?: number;
  /** Turns to a page. Without it what doesn't fit is counted: another letter finds it. */
  onPage?: (page: number) => void;
  onTap: (personId: string) => void;
}

/** Tiles of which any number can be chosen, in pages that fit the screen. */
export function PeoplePages({
  wholes = [],
  people,
  wholesAfter = [],
  chosen,
  page: wantedPage = 0,
  onPage,
  onTap,
}: PeoplePagesProps) {
  const m = useMessages();
  const things = [...wholes, ...people, ...wholesAfter];
  const [box, { columns, shown, page, pages }] = useGridPages<Person | WholeTile, HTMLDivElement>({
    things,
    least: TILE,
    below: onPage ? TURN : LINE,
    page: wantedPage,
  });

  return (
    <div ref={box} className={styles['pages']}>
      <ul className={styles['tiles']} style={{ '--columns': columns }}>
        {shown.map((thing) => (
          <li key={thing.id}>
            {'words' in thing ? (
              <ToggleButton className={styles['tile'] ?? ''} isSelected={thing.isChosen} onChange={thing.onTap}>
                <span className={styles['whole']}>
                  <UsersRound aria-hidden="true" />
                </span>
                <bdi>{thing.words}</bdi>
                {thing.isChosen && <Check aria-hidden="true" />}
              </ToggleButton>
            ) : (
              <ToggleButton
                className={styles['tile'] ?? ''}
                isSelected={chosen.includes(thing.id)}
                onChange={() => {
                  onTap(thing.id);
                }}
              >
                <Badge name={thing.name} colour={thing.colour} sign={thing.sign} />
                <bdi>{thing.name}</bdi>
                {chosen.includes(thing.id) && <Check aria-hidden="true" />}
              </ToggleButton>
            )}
          </li>
        ))}
      </ul>
      {pages > 1 && !onPage && <p role="status">{m.who_more({ count: things.length - shown.length })}</p>}
      {pages > 1 && onPage && (
        <PageTurn
          {...{ page, pages, onPage }}
          words={{ earlier: m.who_earlier(), later: m.who_later(), where: m.who_page({ page: page + 1, pages }) }}
        />
      )}
    </div>
  );
}
