import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { PersonTile } from './person-tile.tsx';
import { useGridFit } from '../../ui/use-grid-fit.ts';
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
  const [grid, fit] = useGridFit<HTMLUListElement>();
  const perPage = fit?.perPage ?? 0;
  const pages = perPage === 0 ? 0 : Math.ceil(people.length / perPage);
  const page = Math.max(0, Math.min(wantedPage, pages - 1));

  return (
    <div className={styles['pages']}>
      <ul ref={grid} className={styles['tiles']} style={{ '--columns': fit?.columns }}>
        {people.slice(page * perPage, (page + 1) * perPage).map((person) => (
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
      {pages > 1 && !onPage && <p role="status">{m.who_more({ count: people.length - perPage })}</p>}
      {pages > 1 && onPage && (
        <div className={styles['turn']}>
          <BigButton
            look="plain"
            icon={<ArrowLeft aria-hidden="true" />}
            isDisabled={page === 0}
            onPress={() => {
              onPage(page - 1);
            }}
          >
            {m.who_earlier()}
          </BigButton>
          <span aria-live="polite">{m.who_page({ page: page + 1, pages })}</span>
          <BigButton
            look="plain"
            icon={<ArrowRight aria-hidden="true" />}
            isDisabled={page === pages - 1}
            onPress={() => {
              onPage(page + 1);
            }}
          >
            {m.who_later()}
          </BigButton>
        </div>
      )}
    </div>
  );
}
