import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { pinProblem } from '../../../shared/domain/pin.ts';
import { client, errorCode } from '../../app/client.ts';
import { problemWords } from '../../app/problem-words.ts';
import { useMessages, type Messages } from '../../locales/messages.ts';
import { pinProblemWord } from '../../locales/words.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Keyboard } from '../../ui/keyboard.tsx';
import styles from '../../ui/lead-screen.module.css';
import { Foot, Screen } from '../../ui/screen.tsx';
import { TextEntry } from '../../ui/text-entry.tsx';

/** After so many milliseconds without an answer someone wants to know why. */
const SLOW_MS = 900;

interface PinScreenProps {
  /** The session has run out; what it was used for stands behind. */
  isAgain: boolean;
  onIn: () => void;
  onBack: () => void;
}

/** The lead PIN, keyed in. A wrong one stays in the field, marked: the next digit begins anew. */
export function PinScreen({ isAgain, onIn, onBack }: PinScreenProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const enter = useMutation({ mutationFn: (typed: string) => client.lead.enter({ pin: typed }), onSuccess: onIn });
  const isSlow = useIsSlow(enter.isPending);
  const problem = pinProblem(pin);

  function open(): void {
    setIsChecked(true);
    field.current?.focus();
    if (enter.isPending || problem !== null) return;
    enter.mutate(pin, { onError: () => field.current?.select() });
  }

  return (
    <Screen title={m.lead_title()} line={isAgain ? m.lead_pin_again() : m.lead_pin_line()} look="compact">
      <div className={styles['entry']}>
        <div>
          <TextEntry
            ref={field}
            kind="digits"
            label={m.setup_pin_label()}
            value={pin}
            problem={
              isChecked && problem !== null ? pinProblemWord(m, problem) : enter.error && refusalWords(m, enter.error)
            }
            onChange={(text) => {
              setPin(text);
              setIsChecked(false);
              if (enter.isError) enter.reset();
            }}
            onEnter={open}
            autoFocus
          />
          <p role="status" className={styles['aside']}>
            {isSlow && m.lead_pin_slow()}
          </p>
        </div>
        <Keyboard target={field} kind="number" />
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onBack}>
            {m.back()}
          </BigButton>
        }
        end={<BigButton onPress={open}>{m.lead_pin_open()}</BigButton>}
      />
    </Screen>
  );
}

function refusalWords(m: Messages, error: unknown): string {
  return errorCode(error) === 'WRONG_PIN' ? m.lead_pin_wrong() : problemWords(m, error);
}

/** Whether something has been going on for longer than one waits without a word. */
function useIsSlow(isPending: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isPending) return;
    const timer = window.setTimeout(setIsSlow, SLOW_MS, true);
    return () => {
      window.clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isPending]);
  return isSlow;
}
