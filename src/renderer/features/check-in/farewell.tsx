import { useEffect, useRef, type ReactNode } from 'react';
import { readingTime } from '../../../shared/domain/here-for-you.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { useLeaveByItself } from '../../ui/use-leave-by-itself.ts';
import styles from './farewell.module.css';

/** How long the last screen stands untouched, in milliseconds; what there is to read adds the time it takes. */
const FAREWELL_MS = 8000;

/** Until then a tap beside the words was meant for the screen before, in milliseconds: nobody has read them yet. */
const HASTY_MS = 700;

interface FarewellProps {
  title: string;
  lines: readonly string[];
  /** Where the sun stands. */
  behind: ReactNode;
  /** Something to read before leaving. */
  cards?: ReactNode;
  /** What waits behind them. */
  more?: string;
  /** Stands at the left of the foot. */
  start?: ReactNode;
  onHome: () => void;
}

/** The last screen: it goes home by itself, or at a tap anywhere on it but on what there is to read. */
export function Farewell({ title, lines, behind, cards, more, start, onHome }: FarewellProps) {
  const m = useMessages();
  const reading = useRef<HTMLDivElement>(null);
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, []);
  const leaveUnlessHasty = (): void => {
    if (performance.now() - since.current >= HASTY_MS) onHome();
  };
  useLeaveByItself(onHome, () => FAREWELL_MS + readingTime(reading.current?.textContent ?? ''));

  return (
    <Screen
      title={title}
      look={cards === undefined ? 'centred' : 'compact'}
      {...(cards === undefined ? {} : { line: lines.join(' ') })}
      behind={behind}
    >
      {/* The whole of the screen is the button's target by touch; by keyboard and voice it is Done. */}
      <div className={styles['anywhere']} onClick={leaveUnlessHasty}>
        {cards === undefined && lines.map((line) => <p key={line}>{line}</p>)}
      </div>
      {cards !== undefined && (
        <div className={styles['here']}>
          <div ref={reading} className={styles['cards']}>
            {cards}
          </div>
          {more !== undefined && <p className={styles['more']}>{more}</p>}
        </div>
      )}
      <Foot
        start={start}
        end={
          <BigButton look={more === undefined ? 'solid' : 'plain'} onPress={onHome}>
            {m.done()}
          </BigButton>
        }
      />
    </Screen>
  );
}
