import { Button } from 'react-aria-components/Button';
import type { Person } from '../../../shared/contract/people.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './who-step.module.css';

interface PersonTileProps {
  person: Person;
  /** Shown where people of several crews stand together. */
  crew?: string | undefined;
  onPress: () => void;
}

/** Someone's tile to tap. */
export function PersonTile({ person, crew, onPress }: PersonTileProps) {
  return (
    <Button className={styles['tile'] ?? ''} onPress={onPress}>
      <Badge name={person.name} colour={person.colour} sign={person.sign} />
      <span className={styles['name']}>
        <bdi>{person.name}</bdi>
        {crew !== undefined && <small>{crew}</small>}
      </span>
    </Button>
  );
}
