import { Hash, IdCard, ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PersonWithWays } from '../../../../shared/contract/lead.ts';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import styles from './people.module.css';

type Way = 'number' | 'badge';

interface PersonWaysProps {
  person: PersonWithWays;
  onSet: (way: Way) => void;
  onTakeAway: (way: Way) => void;
  /** The way off the list. */
  children: ReactNode;
}

/** How someone says who they are, besides their tile. */
export function PersonWays({ person: { number, hasBadge }, onSet, onTakeAway, children }: PersonWaysProps) {
  const m = useMessages();
  const props = { onSet, onTakeAway };
  return (
    <div className={styles['ways']}>
      <WayCard
        way="number"
        icon={<Hash aria-hidden="true" />}
        title={m.lead_way_number_one()}
        has={number !== null}
        value={number ?? m.lead_none()}
        set={number === null ? m.lead_number_give() : m.lead_number_change()}
        {...props}
      />
      <WayCard
        way="badge"
        icon={<IdCard aria-hidden="true" />}
        title={m.lead_way_badge_one()}
        has={hasBadge}
        value={hasBadge ? m.lead_has_badge() : m.lead_none()}
        set={hasBadge ? m.lead_badge_change() : m.lead_badge_give()}
        {...props}
      />
      <Card icon={<ListChecks aria-hidden="true" />} title={m.lead_list()} value={m.lead_list_on()}>
        {children}
      </Card>
    </div>
  );
}

interface WayCardProps extends Omit<PersonWaysProps, 'person' | 'children'> {
  way: Way;
  icon: ReactNode;
  title: string;
  has: boolean;
  value: string;
  /** The words that lead to giving one. */
  set: string;
}

function WayCard({ way, has, set, onSet, onTakeAway, ...card }: WayCardProps) {
  const m = useMessages();
  return (
    <Card {...card}>
      <BigButton
        onPress={() => {
          onSet(way);
        }}
      >
        {set}
      </BigButton>
      {has && (
        <BigButton
          look="plain"
          aria-label={`${card.title}: ${m.lead_take_away()}`}
          onPress={() => {
            onTakeAway(way);
          }}
        >
          {m.lead_take_away()}
        </BigButton>
      )}
    </Card>
  );
}

interface CardProps {
  icon: ReactNode;
  title: string;
  value: string;
  children: ReactNode;
}

function Card({ icon, title, value, children }: CardProps) {
  return (
    <section className={styles['way']}>
      {icon}
      <h2>{title}</h2>
      <p>{value}</p>
      <div>{children}</div>
    </section>
  );
}
