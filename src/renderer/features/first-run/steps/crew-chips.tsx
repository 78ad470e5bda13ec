import styles from '../first-run.module.css';
import { RemoveButton } from './remove-button.tsx';

interface CrewChipsProps {
  crews: readonly string[];
  onRemove: (crew: string) => void;
}

/** The crews so far. */
export function CrewChips({ crews, onRemove }: CrewChipsProps) {
  return (
    <ul className={styles['chips']}>
      {crews.map((crew) => (
        <li key={crew} className={styles['chip']}>
          <bdi>{crew}</bdi>
          <RemoveButton
            name={crew}
            onPress={() => {
              onRemove(crew);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
