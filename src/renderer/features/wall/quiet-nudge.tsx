import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import { orpc } from '../../app/client.ts';
import { isolate, useLocale, useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { namesIn } from './names.ts';
import styles from './quiet-nudge.module.css';

/** How often it is there at all: told each time, it would be a reproach. */
const CHANCE = 1 / 3;

interface QuietNudgeProps {
  list: WallPeople | undefined;
  writerId: string;
  onThank: (personId: string) => void;
}

/** Sometimes, a word about someone who hasn't been thanked for a while: one or two names, and never a count. */
export function QuietNudge({ list, writerId, onThank }: QuietNudgeProps) {
  const m = useMessages();
  const locale = useLocale();
  const [isTime] = useState(() => Math.random() < CHANCE);
  const [isOpen, setIsOpen] = useState(false);
  const { data: ids = [] } = useQuery(
    orpc.wall.quiet.queryOptions({ input: { writerId }, enabled: isTime, staleTime: 0, gcTime: 0 }),
  );
  const people = ids.flatMap((id) => list?.people.find((person) => person.id === id) ?? []);
  if (people.length === 0) return null;
  const names = namesIn(
    m,
    locale,
    people.map(({ name }) => name),
  );
  return (
    <div className={styles['nudge']} role="status">
      <p>{isOpen ? m.thank_quiet_who({ names }) : m.thank_quiet()}</p>
      {isOpen ? (
        people.map(({ id, name }) => (
          <BigButton
            key={id}
            look="plain"
            onPress={() => {
              onThank(id);
            }}
          >
            {m.thank_quiet_thank({ name: isolate(name.split(' ', 1)[0] ?? name) })}
          </BigButton>
        ))
      ) : (
        <BigButton
          look="plain"
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {m.thank_quiet_show()}
        </BigButton>
      )}
    </div>
  );
}
