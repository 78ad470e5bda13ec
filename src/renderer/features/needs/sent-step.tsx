import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { Sunrise } from '../../ui/sunrise.tsx';
import { useLeaveByItself } from '../../ui/use-leave-by-itself.ts';
import styles from './sent-step.module.css';

/** How long the thank-you stands untouched, in milliseconds. */
const SENT_MS = 8000;

/** A thank-you, and what comes next. It leaves by itself. */
export function SentStep({ onDone }: { onDone: () => void }) {
  const m = useMessages();
  useLeaveByItself(onDone, SENT_MS);
  return (
    <Screen
      title={m.needs_sent_title()}
      look="centred"
      behind={<Sunrise step={3} steps={3} label={m.step_of({ step: 3, steps: 3 })} />}
    >
      <div className={styles['word']}>
        <p>{m.needs_sent_line()}</p>
      </div>
      <Foot end={<BigButton onPress={onDone}>{m.done()}</BigButton>} />
    </Screen>
  );
}
