import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { PageTurn } from '../../ui/page-turn.tsx';
import { TILE, TURN, useGridPages } from '../../ui/use-grid-pages.ts';
import styles from './people-pages.module.css';

interface PeoplePagesProps {
  people: readonly Person[];
  /** Ids of those who are chosen, here or elsewhere. */
  chosen: readonly string[];
  /** The page on show, from 0. */
  page: number;
  onPage: (page: number) => void;
  onTap: (personId: string) => void;
}

/** Tiles of which any number can be chosen, in pages that fit the screen. */
export function PeoplePages({ people, chosen, page: wantedPage, onPage, onTap }: PeoplePagesProps) {
  const m = useMessages();
  const [box, { columns, shown, page, pages }] = useGridPages<Person, HTMLDivElement>({
    things: people,
    least: TILE,
    below: TURN,
    page: wantedPage,
  });

  return (
    <div ref={box} className={styles['pages']}>
      <ul className={styles['tiles']} style={{ '--columns': columns }}>
        {shown.map((person) => (
          <li key={person.id}>
            <ToggleButton
              className={styles['tile'] ?? ''}
              isSelected={chosen.includes(person.id)}
              onChange={() => {
                onTap(person.id);
              }}
            >
              <Badge name={person.name} colour={person.colour} sign={person.sign} />
              <bdi>{person.name}</bdi>
              {chosen.includes(person.id) && <Check aria-hidden="true" />}
            </ToggleButton>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <PageTurn
          {...{ page, pages, onPage }}
          words={{ earlier: m.who_earlier(), later: m.who_later(), where: m.who_page({ page: page + 1, pages }) }}
        />
      )}
    </div>
  );
}
