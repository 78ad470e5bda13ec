import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choices.module.css';

export interface ChoicesProps<V extends string> {
  /** What is being chosen, for a screen reader. */
  label: string;
  options: readonly { value: V; words: string }[];
  chosen: V | undefined;
  onChoose: (value: V) => void;
}

/** A row of which exactly one is chosen: crews, ways of doing something. */
export function Choices<V extends string>({ label, options, chosen, onChoose }: ChoicesProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['row'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const option = options.find(({ value }) => keys.has(value));
        if (option !== undefined) onChoose(option.value);
      }}
    >
      {options.map(({ value, words }) => (
        <ToggleButton key={value} id={value} className={styles['option'] ?? ''}>
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
