import { Users } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import styles from '../first-run.module.css';

interface CrewChoiceProps {
  crews: readonly string[];
  chosen: string;
  onChoose: (crew: string) => void;
}

/** The crew that names go into. Twelve would push the keyboard off the screen, so they stand on a sheet. */
export function CrewChoice({ crews, chosen, onChoose }: CrewChoiceProps) {
  const m = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <div className={styles['crew']}>
      <BigButton
        look="plain"
        icon={<Users aria-hidden="true" />}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {m.setup_person_crew()}: <bdi>{chosen}</bdi>
      </BigButton>
      {isOpen && (
        <Sheet title={m.setup_person_crew()} onClose={close}>
          <Choices
            label={m.setup_person_crew()}
            options={crews.map((value) => ({ value, words: value }))}
            chosen={chosen}
            onChoose={(crew) => {
              close();
              onChoose(crew);
            }}
          />
          <BigButton onPress={close}>{m.done()}</BigButton>
        </Sheet>
      )}
    </div>
  );
}
