import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Contact } from '../../../shared/contract/people.ts';
import { CRISIS_LINES, type CrisisLine } from '../../../shared/domain/crisis-lines.ts';
import { orpc } from '../../app/client.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { PageTurn } from '../../ui/page-turn.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './people-to-talk-to.module.css';

/** Contacts that stand on one page, large enough to be read a step away. */
const PER_PAGE = 3;
/** Letters above which a way to reach someone stands in smaller ones, and above which it is more than a number. */
const LONG_REACH = 12;
const WORDY_REACH = 18;

/**
 * Whom to call: those whom the lead has named, and always the lines of the room's region. A kiosk can't dial, so
 * the numbers are there to be read.
 */
export function PeopleToTalkTo({ onDone }: { onDone: () => void }) {
  const m = useMessages();
  const { data: contacts = [] } = useQuery(orpc.people.contacts.experimental_liveOptions());
  const { data: state } = useQuery(orpc.kiosk.live.experimental_liveOptions());
  return (
    <Screen title={m.talk_title()} line={m.talk_line()} look="compact">
      <div className={styles['talk']}>
        {contacts.length > 0 && <Contacts contacts={contacts} />}
        <Lines lines={CRISIS_LINES[state?.room?.region ?? 'elsewhere']} />
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onDone}>
            {m.back()}
          </BigButton>
        }
      />
    </Screen>
  );
}

/** Those close by, in the lead's order; in pages where there are many. */
function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const m = useMessages();
  const [wanted, setPage] = useState(0);
  const pages = Math.ceil(contacts.length / PER_PAGE);
  const page = Math.min(wanted, pages - 1);
  return (
    <section className={styles['group']} aria-labelledby="talk-here">
      <h2 id="talk-here">{m.talk_here()}</h2>
      <ul className={styles['cards']}>
        {contacts.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map(({ id, name, role, reach }) => (
          <Card key={id} name={name} note={role} reach={reach} />
        ))}
      </ul>
      {pages > 1 && (
        <PageTurn
          {...{ page, pages }}
          onPage={setPage}
          words={{
            earlier: m.talk_earlier(),
            later: m.talk_more(),
            where: m.who_page({ page: page + 1, pages }),
          }}
        />
      )}
    </section>
  );
}

/** Those who are always there, and whom to call when there is no time. */
function Lines({ lines }: { lines: readonly CrisisLine[] }) {
  const m = useMessages();
  return (
    <section className={styles['group']} aria-labelledby="talk-lines">
      <h2 id="talk-lines">{m.talk_lines()}</h2>
      <ul className={styles['cards']}>
        {lines.map(({ id, name, reach, hours, kind }) =>
          kind === 'emergency' ? (
            <Card key={id} name={m.talk_emergency()} note={moreThan(reach, name)} reach={reach} isUrgent />
          ) : (
            <Card key={id} name={name} note={hours === 'always' ? m.talk_always() : m.talk_see_site()} reach={reach} />
          ),
        )}
      </ul>
    </section>
  );
}

/** What an emergency number calls itself, where that says more than the number: "9-1-1" doesn't. */
function moreThan(reach: string, name: string): string {
  return name.replaceAll(/[^0-9]/g, '') === reach && !/\p{L}/u.test(name) ? '' : name;
}

interface CardProps {
  name: string;
  /** May be empty. */
  note: string;
  reach: string;
  isUrgent?: boolean;
}

/** Who, and how to reach them: that is what is read from a step away. */
function Card({ name, note, reach, isUrgent = false }: CardProps) {
  return (
    <li className={styles['card']} data-urgent={isUrgent}>
      <p className={styles['who']}>
        <bdi>{name}</bdi>
        {note !== '' && (
          <small>
            <bdi>{note}</bdi>
          </small>
        )}
      </p>
      <p className={styles['reach']} data-size={sizeOf(reach)}>
        <bdi>{reach}</bdi>
      </p>
    </li>
  );
}

/** A number stands on one line, whatever its length; words may take two. */
function sizeOf(reach: string): 'short' | 'long' | 'wordy' {
  if (reach.length <= LONG_REACH) return 'short';
  return reach.length <= WORDY_REACH ? 'long' : 'wordy';
}
