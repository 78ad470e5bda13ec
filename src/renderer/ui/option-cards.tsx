import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './option-cards.module.css';

export interface Option<V extends string> {
  readonly value: V;
  readonly title: string;
  /** What choosing it does, in plain words. */
  readonly line: string;
}

interface OptionCardsProps<V extends string> {
  /** What is being chosen, for a screen reader. */
  label: string;
  options: readonly Option<V>[];
  chosen: readonly V[];
  /** Whether several may be on at once; otherwise exactly one is. */
  isMultiple?: boolean;
  onChoose: (chosen: readonly V[]) => void;
}

/** A few choices that each want a sentence. */
export function OptionCards<V extends string>({
  label,
  options,
  chosen,
  isMultiple = false,
  onChoose,
}: OptionCardsProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['cards'] ?? ''}
      selectionMode={isMultiple ? 'multiple' : 'single'}
      disallowEmptySelection={!isMultiple}
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        onChoose(options.map(({ value }) => value).filter((value) => keys.has(value)));
      }}
    >
      {options.map(({ value, title, line }) => (
        <ToggleButton key={value} id={value} className={styles['card'] ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={styles['mark']}>{isSelected && <Check aria-hidden="true" />}</span>
              <strong>{title}</strong>
              <small>{line}</small>
            </>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
