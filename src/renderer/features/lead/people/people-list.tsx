import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PersonWithWays } from '../../../../shared/contract/lead.ts';
import type { Crew } from '../../../../shared/contract/people.ts';
import { nameMatches } from '../../../../shared/domain/person.ts';
import { isolate, useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { LeadScreen } from '../../../ui/lead-screen.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { Finder } from '../finder.tsx';
import styles from './people.module.css';
import { PersonButton } from './person-button.tsx';

/** Where a lead looks for someone. */
interface PeopleView {
  readonly only: 'everyone' | 'without';
  /** The page of tiles, from 0. */
  readonly page: number;
  /** The letters typed; null when nobody is searching. */
  readonly typed: string | null;
}

export const FIRST_VIEW: PeopleView = { only: 'everyone', page: 0, typed: null };

const PERSON = { width: 25, height: 9 } as const;

interface PeopleListProps {
  people: readonly PersonWithWays[] | undefined;
  crews: readonly Crew[] | undefined;
  /** Whether people say who they are by number, so that who has none matters. */
  wantsNumbers: boolean;
  /** Who has just been taken off the list. */
  gone: string | null;
  view: PeopleView;
  onView: (change: Partial<PeopleView>) => void;
  onPerson: (person: PersonWithWays) => void;
  onBack: () => void;
}

/** Everyone, by name: in pages, or by first letters. */
export function PeopleList({ people = [], crews, view, onView, onPerson, onBack, ...shown }: PeopleListProps) {
  const m = useMessages();
  const byName = new Intl.Collator(useLocale());
  const sorted = people.toSorted((one, other) => byName.compare(one.name, other.name));
  const crewOf = new Map(crews?.map(({ id, name }) => [id, name]));
  const { typed } = view;
  const tile = (person: PersonWithWays) => (
    <PersonButton
      person={person}
      crew={crewOf.size > 1 ? crewOf.get(person.crewId) : undefined}
      onPress={() => {
        onPerson(person);
      }}
    />
  );

  if (typed !== null) {
    return (
      <FindPerson
        people={sorted}
        typed={typed}
        onType={(text) => {
          onView({ typed: text });
        }}
        tile={tile}
      />
    );
  }
  return (
    <LeadScreen
      title={m.lead_door_people()}
      look="compact"
      onBack={onBack}
      end={
        <BigButton
          icon={<Search aria-hidden="true" />}
          onPress={() => {
            onView({ typed: '' });
          }}
        >
          {m.lead_find()}
        </BigButton>
      }
    >
      <AllPeople people={sorted} view={view} onView={onView} tile={tile} {...shown} />
    </LeadScreen>
  );
}

interface FindPersonProps {
  people: readonly PersonWithWays[];
  typed: string;
  /** Null leaves the search. */
  onType: (typed: string | null) => void;
  tile: (person: PersonWithWays) => ReactNode;
}

function FindPerson({ people, typed, onType, tile }: FindPersonProps) {
  const m = useMessages();
  return (
    <LeadScreen
      title={m.lead_door_people()}
      look="compact"
      onBack={() => {
        onType(null);
      }}
    >
      <Finder
        label={m.lead_find_label()}
        typed={typed}
        onType={onType}
        things={people.filter(({ name }) => nameMatches(name, typed))}
        keyOf={({ id }) => id}
        least={PERSON}
        nothing={m.lead_find_nobody({ typed: isolate(typed) })}
      >
        {tile}
      </Finder>
    </LeadScreen>
  );
}

interface AllPeopleProps extends Pick<PeopleListProps, 'view' | 'onView' | 'wantsNumbers' | 'gone'> {
  people: readonly PersonWithWays[];
  tile: (person: PersonWithWays) => ReactNode;
}

function AllPeople({ people, view, onView, wantsNumbers, gone, tile }: AllPeopleProps) {
  const m = useMessages();
  const without = people.filter(({ number }) => number === null);
  const only = wantsNumbers ? view.only : 'everyone';
  const shown = only === 'without' ? without : people;
  return (
    <div className={styles['list']}>
      <div className={styles['above']}>
        {wantsNumbers && (
          <Choices
            label={m.lead_people_shown()}
            options={[
              { value: 'everyone', words: m.lead_people_everyone() },
              { value: 'without', words: m.lead_people_without({ count: without.length }) },
            ]}
            chosen={only}
            onChoose={(value) => {
              onView({ only: value, page: 0 });
            }}
          />
        )}
        <div role="status">{gone !== null && <Notice>{m.lead_person_removed({ name: isolate(gone) })}</Notice>}</div>
      </div>
      {shown.length === 0 && only === 'without' ? (
        <p>{m.lead_people_all_numbered()}</p>
      ) : (
        <Pages
          things={shown}
          keyOf={({ id }) => id}
          least={PERSON}
          page={view.page}
          onPage={(page) => {
            onView({ page });
          }}
        >
          {tile}
        </Pages>
      )}
    </div>
  );
}
