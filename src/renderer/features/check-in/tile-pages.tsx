import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { PageTurn } from '../../ui/page-turn.tsx';
import { LINE, TILE, TURN, useGridPages } from '../../ui/use-grid-pages.ts';
import { PersonTile } from './person-tile.tsx';
import styles from './who-step.module.css';

interface TilePagesProps {
  people: readonly Person[];
  /** The name of a crew by its id, where several stand together. */
  crewName?: ((crewId: string) => string | undefined) | undefined;
  /** The page on show, from 0. */
  page?: number;
  /** Turns to a page. Without it what doesn't fit is counted: another letter finds it. */
  onPage?: (page: number) => void;
  onPerson: (person: Person) => void;
}

/** Tiles in pages that fit the screen: nobody scrolls. */
export function TilePages({ people, crewName, page: wantedPage = 0, onPage, onPerson }: TilePagesProps) {
  const m = useMessages();
  const [box, { columns, shown, page, pages }] = useGridPages<Person, HTMLDivElement>({
    things: people,
    least: TILE,
    below: onPage ? TURN : LINE,
    page: wantedPage,
  });

  return (
    <div ref={box} className={styles['pages']}>
      <ul className={styles['tiles']} style={{ '--columns': columns }}>
        {shown.map((person) => (
          <li key={person.id}>
            <PersonTile
              person={person}
              crew={crewName?.(person.crewId)}
              onPress={() => {
                onPerson(person);
              }}
            />
          </li>
        ))}
      </ul>
      {pages > 1 && !onPage && <p role="status">{m.who_more({ count: people.length - shown.length })}</p>}
      {pages > 1 && onPage && (
        <PageTurn
          {...{ page, pages, onPage }}
          words={{
            earlier: m.who_earlier(),
            later: m.who_later(),
            where: m.who_page({ page: page + 1, pages }),
          }}
        />
      )}
    </div>
  );
}
