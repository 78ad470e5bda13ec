import { useState } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { BreathingSun } from './breathing-sun.tsx';
import styles from './two-minutes.module.css';

/** A guided reset, and a kind word at its end. @param props.onDone it was stopped, or is over and read */
export function TwoMinutes({ onDone }: { onDone: () => void }) {
  const m = useMessages();
  const [isOver, setIsOver] = useState(false);
  if (!isOver) {
    return (
      <BreathingSun
        onStop={onDone}
        onOver={() => {
          setIsOver(true);
        }}
      />
    );
  }
  return (
    <Screen title={m.reset_done_title()} look="centred" ground="sage">
      <p className={styles['kind']}>{m.reset_done_line()}</p>
      <Foot end={<BigButton onPress={onDone}>{m.done()}</BigButton>} />
    </Screen>
  );
}
