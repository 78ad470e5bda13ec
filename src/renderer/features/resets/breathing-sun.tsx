import { Pause, Play } from 'lucide-react';
import { useRef } from 'react';
import { resetLength, type ResetMoment } from '../../../shared/domain/reset-timeline.ts';
import { useKeepAwake } from '../../app/keep-awake.ts';
import { useMessages } from '../../locales/messages.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Foot, Screen } from '../../ui/screen.tsx';
import { EVEN_BREATH, type Breath } from './even-breath.ts';
import styles from './two-minutes.module.css';
import { useResetClock } from './use-reset-clock.ts';

interface BreathingSunProps {
  onStop: () => void;
  onOver: () => void;
}

/** Even breath: the sun grows while someone breathes in, and shrinks while they breathe out. */
export function BreathingSun({ onStop, onOver }: BreathingSunProps) {
  const m = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const { moment, isPaused, setPaused } = useResetClock(EVEN_BREATH, {
    onFrame: (now) => {
      stage.current?.style.setProperty('--breath', String(fullness(now)));
      stage.current?.style.setProperty('--gone', String(1 - now.remaining / resetLength(EVEN_BREATH)));
    },
    onOver,
  });
  useKeepAwake(!isPaused);
  const phase = isPaused ? m.reset_paused() : m[`breath_${moment.phase}`]();
  const round = m.breath_round({ round: moment.round, rounds: EVEN_BREATH.rounds });

  return (
    <Screen title={m.breath_title()} line={m.breath_line()} ground="sage">
      <div ref={stage} className={styles['stage']}>
        <div className={styles['space']} aria-hidden="true">
          <div className={styles['ring']} />
          <div className={styles['sun']}>
            <div className={styles['fill']} />
          </div>
          <p className={styles['word']}>
            {phase}
            {!isPaused && <span>{moment.second}</span>}
          </p>
        </div>
        <div className={styles['progress']} aria-hidden="true">
          <p>{round}</p>
          <div className={styles['bar']}>
            <div />
          </div>
        </div>
        {/* The words of each phase once, not of each second: a voice that counts would be a stopwatch. */}
        <p role="status" className="visually-hidden">{`${phase}. ${round}`}</p>
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onStop}>
            {m.reset_stop()}
          </BigButton>
        }
        end={
          <BigButton
            look="plain"
            icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
            onPress={() => {
              setPaused(!isPaused);
            }}
          >
            {isPaused ? m.reset_go_on() : m.reset_pause()}
          </BigButton>
        }
      />
    </Screen>
  );
}

/** How full of air someone is, from 0 to 1: slow at the turns, as a breath is. */
function fullness({ phase, progress }: ResetMoment<Breath>): number {
  const eased = (1 - Math.cos(Math.PI * progress)) / 2;
  return phase === 'in' ? eased : 1 - eased;
}
