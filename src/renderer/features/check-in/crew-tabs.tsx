import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { CrewList, Person } from '../../../shared/contract/people.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import choices from '../../ui/choices.module.css';
import { TilePages } from './tile-pages.tsx';
import styles from './who-step.module.css';

/** Tiles by crew, a tab a crew. */
export function CrewTabs({ list, onPerson }: { list: CrewList; onPerson: (person: Person) => void }) {
  const m = useMessages();
  const byName = new Intl.Collator(useLocale());
  const peopleOf = (crewId: string): Person[] =>
    list.people.filter((person) => person.crewId === crewId).sort((a, b) => byName.compare(a.name, b.name));

  const [only] = list.crews;
  if (only !== undefined && list.crews.length === 1) {
    return <CrewTiles people={peopleOf(only.id)} onPerson={onPerson} />;
  }
  return (
    <Tabs className={styles['crews'] ?? ''} keyboardActivation="manual">
      <TabList aria-label={m.who_crews()} className={choices['row'] ?? ''}>
        {list.crews.map(({ id, name }) => (
          <Tab key={id} id={id} className={choices['option'] ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      {list.crews.map(({ id }) => (
        <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
          <CrewTiles people={peopleOf(id)} onPerson={onPerson} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function CrewTiles({ people, onPerson }: { people: readonly Person[]; onPerson: (person: Person) => void }) {
  const m = useMessages();
  return people.length === 0 ? <p>{m.who_crew_empty()}</p> : <TilePages people={people} onPerson={onPerson} />;
}
