import { useRef, useState } from 'react';
import { Button, type PressEvent } from 'react-aria-components/Button';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { DraftPerson } from '../draft.ts';
import type { StepProps } from '../step-props.ts';
import styles from './people-so-far.module.css';
import { RemoveButton } from './remove-button.tsx';
import { TileSheet } from './tile-sheet.tsx';

/** Everyone added so far, newest first. A tile can be changed, or taken out again. */
export function PeopleSoFar({ draft, tell }: StepProps) {
  const m = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [changing, setChanging] = useState<DraftPerson | null>(null);

  /** The focus goes on to the neighbour before its button goes, or a keyboard would start from the top again. */
  function remove(person: DraftPerson, { target }: PressEvent): void {
    const entry = target.closest('li');
    const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
    const button = neighbour?.querySelector<HTMLElement>('span > button') ?? heading.current;
    button?.focus();
    tell({ type: 'person-removed', key: person.key });
  }

  return (
    <section className={styles['soFar']} aria-labelledby="people-so-far">
      <h2 ref={heading} id="people-so-far" tabIndex={-1} aria-live="polite">
        {m.setup_people_count({ count: draft.people.length })}
      </h2>
      <ul>
        {draft.people.toReversed().map((person) => (
          <li key={person.key}>
            <Button
              className={styles['person'] ?? ''}
              aria-label={m.setup_tile_change({ name: person.name })}
              onPress={() => {
                setChanging(person);
              }}
            >
              <Badge name={person.name} colour={person.colour} sign={person.sign} />
              <span>
                <bdi>{person.name}</bdi>
                {draft.crews.length > 1 && <small>{person.crew}</small>}
              </span>
            </Button>
            <RemoveButton
              name={person.name}
              onPress={(event) => {
                remove(person, event);
              }}
            />
          </li>
        ))}
      </ul>
      {changing && (
        <TileSheet
          title={m.setup_tile_title({ name: isolate(changing.name) })}
          person={changing}
          onClose={(colour, sign) => {
            tell({ type: 'tile', key: changing.key, colour, sign });
            setChanging(null);
          }}
        />
      )}
    </section>
  );
}
