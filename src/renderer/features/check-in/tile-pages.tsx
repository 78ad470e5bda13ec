import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { PersonTile } from './person-tile.tsx';
import { useGridFit } from './use-grid-fit.ts';
import styles from './who-step.module.css';

interface TilePagesProps {
  people: readonly Person[];
  /** The name of a crew by its id, where several stand together. */
  crewName?: ((crewId: string) => string | undefined) | undefined;
  /** Whether there are pages to turn. Without, what doesn't fit is counted: another letter finds it. */
  turns?: boolean;
  onPerson: (person: Person) => void;
}

/** Tiles in pages that fit the screen: nobody scrolls. */
export function TilePages({ people, crewName, turns = true, onPerson }: TilePagesProps) {
  const m = useMessages();
  const [grid, fit] = useGridFit<HTMLUListElement>();
  const [wantedPage, setWantedPage] = useState(0);
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
      {pages > 1 && !turns && <p role="status">{m.who_more({ count: people.length - perPage })}</p>}
      {pages > 1 && turns && (
        <div className={styles['turn']}>
          <BigButton
            look="plain"
            icon={<ArrowLeft aria-hidden="true" />}
            isDisabled={page === 0}
            onPress={() => {
              setWantedPage(page - 1);
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
              setWantedPage(page + 1);
            }}
          >
            {m.who_later()}
          </BigButton>
        </div>
      )}
    </div>
  );
}
