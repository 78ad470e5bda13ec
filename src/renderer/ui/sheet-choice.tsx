import { Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { BigButton } from './big-button.tsx';
import { Choices } from './choices.tsx';
import { Sheet } from './sheet.tsx';

interface SheetChoiceProps<V extends string> {
  /** What is being chosen, such as "Crew". */
  label: string;
  options: readonly { value: V; words: string }[];
  chosen: V | undefined;
  onChoose: (value: V) => void;
  /** Stands before the label; without one it is people. */
  icon?: ReactNode;
  /** The word that closes the sheet without choosing anew. */
  done: string;
}

/** One of many, on a sheet of its own: twelve crews in a row would push all else off the screen. */
export function SheetChoice<V extends string>({
  label,
  options,
  chosen,
  onChoose,
  icon = <Users aria-hidden="true" />,
  done,
}: SheetChoiceProps<V>) {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <div>
      <BigButton
        look="plain"
        icon={icon}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {label}: <bdi>{options.find(({ value }) => value === chosen)?.words}</bdi>
      </BigButton>
      {isOpen && (
        <Sheet title={label} onClose={close}>
          <Choices
            label={label}
            options={options}
            chosen={chosen}
            onChoose={(value) => {
              close();
              onChoose(value);
            }}
          />
          <BigButton onPress={close}>{done}</BigButton>
        </Sheet>
      )}
    </div>
  );
}
