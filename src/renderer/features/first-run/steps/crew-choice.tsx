import { useMessages } from '../../../locales/messages.ts';
import { SheetChoice } from '../../../ui/sheet-choice.tsx';
import styles from './crew-choice.module.css';

interface CrewChoiceProps {
  crews: readonly string[];
  chosen: string;
  onChoose: (crew: string) => void;
}

/** The crew that names go into. */
export function CrewChoice({ crews, chosen, onChoose }: CrewChoiceProps) {
  const m = useMessages();
  return (
    <div className={styles['crew']}>
      <SheetChoice
        label={m.crew()}
        options={crews.map((value) => ({ value, words: value }))}
        chosen={chosen}
        onChoose={onChoose}
        done={m.done()}
      />
    </div>
  );
}
