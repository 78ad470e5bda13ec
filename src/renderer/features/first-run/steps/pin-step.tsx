import { useRef, useState } from 'react';
import { pinProblem } from '../../../../shared/domain/pin.ts';
import { useMessages, type Messages } from '../../../locales/messages.ts';
import { pinProblemWord } from '../../../locales/words.ts';
import { Keyboard } from '../../../ui/keyboard.tsx';
import { TextEntry } from '../../../ui/text-entry.tsx';
import type { Draft } from '../draft.ts';
import type { StepProps } from '../step-props.ts';
import { SetUpScreen } from '../set-up-screen.tsx';

interface PinStepProps extends StepProps {
  entry: 'pin' | 'pinAgain';
}

/** The lead PIN: keyed in once, and once more. */
export function PinStep({ entry, draft, tell }: PinStepProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  const isAgain = entry === 'pinAgain';
  const problem = entryProblem(m, draft, isAgain);

  function next(): void {
    setIsChecked(true);
    if (problem === null) tell({ type: 'next' });
    else field.current?.focus();
  }

  return (
    <SetUpScreen
      step={isAgain ? 'pin-again' : 'pin'}
      look="compact"
      title={isAgain ? m.setup_pin_again_title() : m.setup_pin_title()}
      line={isAgain ? m.setup_pin_again_line() : m.setup_pin_line()}
      onBack={() => {
        tell({ type: 'back' });
      }}
      onNext={next}
    >
      <TextEntry
        ref={field}
        kind="digits"
        label={isAgain ? m.setup_pin_again_label() : m.setup_pin_label()}
        value={draft[entry]}
        problem={isChecked ? problem : null}
        onChange={(text) => {
          setIsChecked(false);
          tell({ type: entry, text });
        }}
        onEnter={next}
        autoFocus
      />
      <Keyboard target={field} kind="number" />
    </SetUpScreen>
  );
}

function entryProblem(m: Messages, draft: Draft, isAgain: boolean): string | null {
  if (isAgain) return draft.pin === draft.pinAgain ? null : m.setup_pin_differs();
  const problem = pinProblem(draft.pin);
  return problem && pinProblemWord(m, problem);
}
