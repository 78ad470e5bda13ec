import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choice-grid.module.css';

interface ChoiceGridProps {
  /** What is being chosen, for a screen reader. */
  label: string;
  words: readonly string[];
  /** Which of them is chosen; -1 for none. */
  chosen: number;
  onChoose: (index: number) => void;
}

/** Long words stand four in a row, short ones seven. */
const SHORT = 6;

/** A handful of which exactly one is chosen, a tap each. */
export function ChoiceGrid({ label, words, chosen, onChoose }: ChoiceGridProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['grid'] ?? ''}
      data-short={words.every((word) => word.length <= SHORT) || undefined}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === -1 ? [] : [chosen]}
      onSelectionChange={([index]) => {
        onChoose(Number(index));
      }}
    >
      {words.map((word, index) => (
        <ToggleButton key={word} id={index} className={styles['choice'] ?? ''}>
          {index === chosen && <Check aria-hidden="true" />}
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
