import { lazy, Suspense, useRef } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { nameMatches } from '../../../shared/domain/person.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { TextEntry } from '../../ui/text-entry.tsx';
import styles from './find-someone.module.css';
import { PeoplePages, type WholeTile } from './people-pages.tsx';

const Keyboard = lazy(() => import('../../ui/keyboard.tsx').then(({ Keyboard }) => ({ default: Keyboard })));

interface FindSomeoneProps {
  people: readonly Person[];
  wholes: readonly WholeTile[];
  chosen: readonly string[];
  typed: string;
  onType: (typed: string) => void;
  onTap: (personId: string) => void;
}

/** Finds whom to thank by the first letters of any part of a name, a crew's among them. */
export function FindSomeone({ people, wholes, chosen, typed, onType, onTap }: FindSomeoneProps) {
  const m = useMessages();
  const byName = new Intl.Collator(useLocale());
  const field = useRef<HTMLInputElement>(null);
  const found = people.filter(({ name }) => nameMatches(name, typed)).sort((a, b) => byName.compare(a.name, b.name));
  const foundWholes = typed.trim() === '' ? [] : wholes.filter(({ name }) => nameMatches(name, typed));

  return (
    <div className={styles['find']}>
      <TextEntry
        ref={field}
        label={m.thank_find_label()}
        value={typed}
        autoFocus
        onChange={onType}
        onEnter={() => {
          const [only] = found;
          if (only !== undefined && found.length === 1) onTap(only.id);
        }}
      />
      {found.length + foundWholes.length === 0 ? (
        <p role="status">{m.thank_find_nobody({ typed: isolate(typed) })}</p>
      ) : (
        <PeoplePages key={typed} people={found} wholesAfter={foundWholes} {...{ chosen, onTap }} />
      )}
      <Suspense>
        <Keyboard target={field} />
      </Suspense>
    </div>
  );
}
