import { useState } from 'react';
import { useRoomSettings } from '../settings/use-room-settings.ts';
import { FIRST_VIEW, PeopleList } from './people-list.tsx';
import { PersonPage } from './person-page.tsx';
import { useLeadPeople } from './use-lead-people.ts';

/** Everyone with a tile, and a page for each. */
export function People({ onBack }: { onBack: () => void }) {
  const { people, crews } = useLeadPeople();
  const { room } = useRoomSettings();
  const [view, setView] = useState(FIRST_VIEW);
  const [personId, setPersonId] = useState<string | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  const person = people?.find(({ id }) => id === personId);

  if (person !== undefined) {
    return (
      <PersonPage
        key={person.id}
        person={person}
        crew={crews?.find(({ id }) => id === person.crewId)?.name}
        onGone={() => {
          setGone(person.name);
          setPersonId(null);
          // Whoever was looked for is found no more.
          setView((before) => ({ ...before, typed: null }));
        }}
        onBack={() => {
          setPersonId(null);
        }}
      />
    );
  }
  return (
    <PeopleList
      people={people}
      crews={crews}
      wantsNumbers={room?.ways.number ?? false}
      gone={gone}
      view={view}
      onView={(change) => {
        setGone(null);
        setView((before) => ({ ...before, ...change }));
      }}
      onPerson={({ id }) => {
        setGone(null);
        setPersonId(id);
      }}
      onBack={onBack}
    />
  );
}
