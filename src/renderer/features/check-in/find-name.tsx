import { lazy, Suspense, useRef } from 'react';
import type { CrewList, Person } from '../../../shared/contract/people.ts';
import { nameMatches } from '../../../shared/domain/person.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { TextEntry } from '../../ui/text-entry.tsx';
import { TilePages } from './tile-pages.tsx';
import styles from './who-step.module.css';

const Keyboard = lazy(() => import('../../ui/keyboard.tsx').then(({ Keyboard }) => ({ default: Keyboard })));

interface FindNameProps {
  list: CrewList;
  typed: string;
  onType: (typed: string) => void;
  onPerson: (person: Person) => void;
}

/** Finds a tile by the first letters of any part of the name. */
export function FindName({ list, typed, onType, onPerson }: FindNameProps) {
  const m = useMessages();
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const byName = new Intl.Collator(locale);
  const people = list.people
    .filter((person) => nameMatches(person.name, typed))
    .sort((a, b) => byName.compare(a.name, b.name));
  const crews = new Map(list.crews.map(({ id, name }) => [id, name]));
  const crewName = list.crews.length > 1 ? (id: string) => crews.get(id) : undefined;

  return (
    <div className={styles['find']}>
      <TextEntry
        ref={field}
        label={m.who_find_label()}
        value={typed}
        onChange={onType}
        onEnter={() => {
          const [only] = people;
          if (only !== undefined && people.length === 1) onPerson(only);
        }}
        autoFocus
      />
      {people.length === 0 ? (
        <p role="status">{m.who_nobody({ typed: isolate(typed) })}</p>
      ) : (
        <TilePages key={typed} people={people} crewName={crewName} onPerson={onPerson} />
      )}
      <Suspense>
        <Keyboard target={field} />
      </Suspense>
    </div>
  );
}
