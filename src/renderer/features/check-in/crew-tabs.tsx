import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Crew, CrewList, Person } from '../../../shared/contract/people.ts';
import { useLocale, useMessages } from '../../locales/messages.ts';
import choices from '../../ui/choices.module.css';
import { SheetChoice } from '../../ui/sheet-choice.tsx';
import { TilePages } from './tile-pages.tsx';
import type { WhoViewProps } from './who-view.ts';
import styles from './who-step.module.css';

/** More crews, or more letters in their names, than stand in a row or two. */
const MOST_TABS = 5;
const MOST_LETTERS = 90;

interface CrewTabsProps extends WhoViewProps {
  list: CrewList;
  onPerson: (person: Person) => void;
}

/** Tiles by crew: a tab a crew, or a sheet to choose from where there are many. */
export function CrewTabs({ list, view, onView, onPerson }: CrewTabsProps) {
  const m = useMessages();
  const crewId = list.crews.find(({ id }) => id === view.crewId)?.id ?? list.crews[0]?.id;
  const tiles = (
    <CrewTiles people={list.people.filter((person) => person.crewId === crewId)} {...{ view, onView, onPerson }} />
  );
  const show = (id: string): void => {
    onView({ crewId: id, page: 0 });
  };

  if (list.crews.length === 1 || crewId === undefined) return tiles;
  if (isCrowded(list.crews)) {
    return (
      <div className={styles['crews']}>
        <SheetChoice
          label={m.crew()}
          options={list.crews.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={crewId}
          onChoose={show}
          done={m.done()}
        />
        {tiles}
      </div>
    );
  }
  return (
    <Tabs
      className={styles['crews'] ?? ''}
      keyboardActivation="manual"
      selectedKey={crewId}
      onSelectionChange={(key) => {
        show(String(key));
      }}
    >
      <TabList aria-label={m.who_crews()} className={choices['row'] ?? ''}>
        {list.crews.map(({ id, name }) => (
          <Tab key={id} id={id} className={choices['option'] ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={crewId} id={crewId} className={styles['panel'] ?? ''}>
        {tiles}
      </TabPanel>
    </Tabs>
  );
}

interface CrewTilesProps extends WhoViewProps {
  people: readonly Person[];
  onPerson: (person: Person) => void;
}

function CrewTiles({ people, view, onView, onPerson }: CrewTilesProps) {
  const m = useMessages();
  const byName = new Intl.Collator(useLocale());
  if (people.length === 0) return <p>{m.who_crew_empty()}</p>;
  return (
    <TilePages
      people={people.toSorted((a, b) => byName.compare(a.name, b.name))}
      page={view.page}
      onPage={(page) => {
        onView({ page });
      }}
      onPerson={onPerson}
    />
  );
}

function isCrowded(crews: readonly Crew[]): boolean {
  return crews.length > MOST_TABS || crews.reduce((letters, { name }) => letters + name.length, 0) > MOST_LETTERS;
}
