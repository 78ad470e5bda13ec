import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { isolate, useMessages } from '../../../locales/messages.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { DraftPerson } from '../draft.ts';
import type { StepProps } from '../step-props.ts';
import styles from '../first-run.module.css';
import { RemoveButton } from './remove-button.tsx';
import { TileSheet } from './tile-sheet.tsx';

/** Everyone added so far, newest first. A tile can be changed, or taken out again. */
export function PeopleSoFar({ draft, tell }: StepProps) {
  const m = useMessages();
  const [changing, setChanging] = useState<DraftPerson | null>(null);
  return (
    <section className={styles['soFar']} aria-labelledby="people-so-far">
      <h2 id="people-so-far" aria-live="polite">
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
              onPress={() => {
                tell({ type: 'person-removed', key: person.key });
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
