import { useEffect, useRef } from 'react';
import styles from './crew-chips.module.css';
import { RemoveButton } from './remove-button.tsx';

interface CrewChipsProps {
  crews: readonly string[];
  onRemove: (crew: string) => void;
}

/** The crews so far, in the order of their tabs. */
export function CrewChips({ crews, onRemove }: CrewChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  // A low screen shows one row of them: the one just added, or nobody sees that it was.
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [crews.length]);
  return (
    <ul ref={list} className={styles['chips']}>
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
