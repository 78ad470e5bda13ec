import { useMessages } from '../../../locales/messages.ts';
import type { StepProps } from '../step-props.ts';
import { Emblem } from '../../../ui/emblem.tsx';
import { SetUpScreen } from '../set-up-screen.tsx';

/** What is about to happen, and how long it takes. */
export function WelcomeStep({ tell }: StepProps) {
  const m = useMessages();
  return (
    <SetUpScreen
      step="welcome"
      look="centred"
      above={<Emblem />}
      title={m.setup_welcome_title()}
      line={m.setup_welcome_line()}
      next={m.setup_begin()}
      onNext={() => {
        tell({ type: 'next' });
      }}
    />
  );
}
