import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WallPeople } from '../../../../shared/contract/wall.ts';
import { orpc } from '../../../app/client.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { FullSheet } from '../../../ui/full-sheet.tsx';
import { Foot } from '../../../ui/screen.tsx';
import { SheetChoice } from '../../../ui/sheet-choice.tsx';
import { PeoplePages } from '../people-pages.tsx';
import styles from './addressee-sheet.module.css';
import type { Addressee } from './filter.ts';

interface AddresseeSheetProps {
  chosen: Addressee | null;
  /** Null for whoever they are for. */
  onChoose: (addressee: Addressee | null) => void;
  onClose: () => void;
}

/** Stands for everyone with a tile. */
const ALL = 'all';

/** Whose thank-yous someone wants to read. */
export function AddresseeSheet({ chosen, onChoose, onClose }: AddresseeSheetProps) {
  const m = useMessages();
  const { data: list } = useQuery(orpc.wall.people.queryOptions({ staleTime: 0, gcTime: 0 }));
  return (
    <FullSheet title={m.wall_to_title()} line={m.wall_to_line()} onClose={onClose}>
      <div className={styles['body']}>{list && <Tiles {...{ list, chosen, onChoose }} />}</div>
      <Foot
        start={
          <BigButton look="plain" onPress={onClose}>
            {m.back()}
          </BigButton>
        }
        end={
          chosen !== null && (
            <BigButton
              onPress={() => {
                onChoose(null);
              }}
            >
              {m.wall_to_anyone()}
            </BigButton>
          )
        }
      />
    </FullSheet>
  );
}

function Tiles({ list, chosen, onChoose }: Pick<AddresseeSheetProps, 'chosen' | 'onChoose'> & { list: WallPeople }) {
  const m = useMessages();
  const locale = useLocale();
  const [crew, setCrew] = useState(ALL);
  const [page, setPage] = useState(0);
  const byName = new Intl.Collator(locale);
  const people = list.people
    .filter(({ crewId }) => crew === ALL || crewId === crew)
    .sort((one, other) => byName.compare(one.name, other.name));
  return (
    <>
      {list.crews.length > 1 && (
        <SheetChoice
          label={m.crew()}
          options={[
            { value: ALL, words: m.wall_any() },
            ...list.crews.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          chosen={crew}
          onChoose={(next) => {
            setCrew(next);
            setPage(0);
          }}
          done={m.done()}
        />
      )}
      <PeoplePages
        people={people}
        chosen={chosen === null ? [] : [chosen.id]}
        page={page}
        onPage={setPage}
        onTap={(personId) => {
          const person = list.people.find(({ id }) => id === personId);
          if (person === undefined) return;
          const { id, name, crewId } = person;
          onChoose(id === chosen?.id ? null : { id, name, crew: list.crews.find((one) => one.id === crewId)?.name });
        }}
      />
    </>
  );
}
