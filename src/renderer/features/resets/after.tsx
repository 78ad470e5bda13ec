import { House, RotateCcw } from 'lucide-react';
import type { ResetAnswer } from '../../../shared/domain/reset-script.ts';
import { useMessages } from '../../locales/messages.ts';
import { Arch, ArchButton } from '../../ui/arch.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { ThanksIcon } from '../../ui/thanks-icon.tsx';
import { useLeaveByItself } from '../../ui/use-leave-by-itself.ts';
import styles from './after.module.css';

/** How long the last screen stands untouched, in milliseconds. */
const STANDS_MS = 30_000;

interface AfterProps {
  answer: ResetAnswer;
  onHome: () => void;
  onAnother: () => void;
  onPeople: () => void;
}

/** A kind word, and the doors: to thanking someone, to another reset, and home. */
export function After({ answer, onHome, onAnother, onPeople }: AfterProps) {
  const m = useMessages();
  useLeaveByItself(onHome, STANDS_MS);
  const line = answer === 'not-really' ? m.reset_done_not_line() : m.reset_done_line();
  return (
    <Screen title={m.reset_done_title()} line={line} ground="sage">
      <nav className={styles['doors']}>
        <Arch to="/wall/new" look="berry" title={m.reset_thank()} line={m.reset_thank_line()} icon={<ThanksIcon />} />
        <ArchButton
          onPress={onAnother}
          look="sage"
          title={m.reset_another()}
          line={m.reset_another_line()}
          icon={<RotateCcw strokeWidth={1.5} aria-hidden="true" />}
        />
        <Arch
          to="/"
          look="ink"
          title={m.go_home()}
          line={m.reset_home_line()}
          icon={<House strokeWidth={1.5} aria-hidden="true" />}
        />
      </nav>
      <Foot
        start={
          <BigButton look="plain" onPress={onPeople}>
            {m.reset_people()}
          </BigButton>
        }
      />
    </Screen>
  );
}
