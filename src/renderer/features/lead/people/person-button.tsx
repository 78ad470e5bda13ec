import { Button } from 'react-aria-components/Button';
import type { PersonWithWays } from '../../../../shared/contract/lead.ts';
import { useMessages } from '../../../locales/messages.ts';
import { Badge } from '../../../ui/badge.tsx';
import styles from './people.module.css';

interface PersonButtonProps {
  person: PersonWithWays;
  /** Shown where there are several crews. */
  crew: string | undefined;
  onPress: () => void;
}

/** Someone to look after: their tile, their crew, and how else they say who they are. */
export function PersonButton({ person, crew, onPress }: PersonButtonProps) {
  const m = useMessages();
  const about = [crew, person.number, person.hasBadge ? m.lead_has_badge() : undefined];
  return (
    <Button className={styles['person'] ?? ''} onPress={onPress}>
      <Badge name={person.name} colour={person.colour} sign={person.sign} />
      <span>
        <bdi>{person.name}</bdi>
        <small>{about.filter((fact) => fact !== undefined && fact !== null).join(' · ')}</small>
      </span>
    </Button>
  );
}
