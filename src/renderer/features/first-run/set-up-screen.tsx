import type { ReactNode } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import { LAST_STEP, stepNumber, type SetUpStep } from './draft.ts';
import styles from './set-up-screen.module.css';

interface SetUpScreenProps {
  step: SetUpStep;
  title: string;
  line?: string;
  look?: 'usual' | 'compact' | 'centred';
  /** Stands over the heading. */
  above?: ReactNode;
  onBack?: () => void;
  /** The way on; the words default to Next. */
  onNext: () => void;
  next?: string;
  isBusy?: boolean;
  children?: ReactNode;
}

/** The frame of each first-run step: sun, heading, Back and the way on. */
export function SetUpScreen({
  step,
  title,
  line,
  look = 'usual',
  above,
  onBack,
  onNext,
  next,
  isBusy = false,
  children,
}: SetUpScreenProps) {
  const m = useMessages();
  const number = stepNumber(step);
  return (
    <Screen
      title={title}
      {...(line === undefined ? {} : { line })}
      look={look}
      above={above}
      behind={<Sunrise step={number} steps={LAST_STEP} label={m.step_of({ step: number + 1, steps: LAST_STEP + 1 })} />}
    >
      <div className={styles['body']}>{children}</div>
      <Foot
        start={
          onBack && (
            <BigButton look="plain" isDisabled={isBusy} onPress={onBack}>
              {m.back()}
            </BigButton>
          )
        }
        end={
          <BigButton isDisabled={isBusy} onPress={onNext}>
            {next ?? m.next()}
          </BigButton>
        }
      />
    </Screen>
  );
}
