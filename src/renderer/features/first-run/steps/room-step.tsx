import { useRef, useState } from 'react';
import { nameProblem, tidyName } from '../../../../shared/domain/person.ts';
import { useMessages } from '../../../locales/messages.ts';
import { nameProblemWord } from '../../../locales/words.ts';
import { Keyboard } from '../../../ui/keyboard.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';
import type { StepProps } from '../step-props.ts';
import { SetUpScreen } from '../set-up-screen.tsx';

/** The name of the room. */
export function RoomStep({ draft, tell }: StepProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  const problem = nameProblem(tidyName(draft.room));

  function next(): void {
    setIsChecked(true);
    if (problem === null) tell({ type: 'next' });
    else field.current?.focus();
  }

  return (
    <SetUpScreen
      step="room"
      look="compact"
      title={m.setup_room_title()}
      line={m.setup_room_line()}
      onBack={() => {
        tell({ type: 'back' });
      }}
      onNext={next}
    >
      <TextEntry
        ref={field}
        label={m.setup_room_label()}
        value={draft.room}
        problem={isChecked && problem !== null ? nameProblemWord(m, problem) : null}
        onChange={(text) => {
          tell({ type: 'room', text });
        }}
        onEnter={next}
        autoFocus
      />
      <Keyboard target={field} />
    </SetUpScreen>
  );
}
