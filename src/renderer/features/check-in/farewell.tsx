import { useEffect } from 'react';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import styles from './farewell.module.css';
import { StepSun } from './step-sun.tsx';

/** How long the last screen stands untouched, in milliseconds. */
const FAREWELL_MS = 8000;

const TOUCHES = ['pointerdown', 'keydown'] as const;

interface FarewellProps {
  title: string;
  lines: readonly string[];
  onHome: () => void;
}

/** The last screen: it goes home by itself, or at a tap anywhere on it. */
export function Farewell({ title, lines, onHome }: FarewellProps) {
  const m = useMessages();
  useEffect(() => {
    let timer = window.setTimeout(onHome, FAREWELL_MS);
    // Who opens the reading aids here gets the time to use them.
    const again = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(onHome, FAREWELL_MS);
    };
    for (const touch of TOUCHES) window.addEventListener(touch, again);
    return () => {
      window.clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, again);
    };
  }, [onHome]);

  return (
    <Screen title={title} look="centred" behind={<StepSun at="closing" />}>
      {/* The whole of the screen is the button's target by touch; by keyboard and voice it is Done. */}
      <div className={styles['anywhere']} onClick={onHome}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Foot end={<BigButton onPress={onHome}>{m.done()}</BigButton>} />
    </Screen>
  );
}
