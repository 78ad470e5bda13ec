import { Pause, Play, Volume2, VolumeX } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { PhaseWords, ResetScript } from '../../../../shared/domain/reset-script.ts';
import type { ResetMoment, ResetPlan } from '../../../../shared/domain/reset-timeline.ts';
import { useKeepAwake } from '../../../app/keep-awake.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import { Foot, Screen } from '../../../ui/screen.tsx';
import { ToolButton } from '../../../ui/tool-button.tsx';
import type { SoundPlayer } from '../sound/sound-player.ts';
import { announcement } from './announcement.ts';
import styles from './guide.module.css';
import { Stage } from './stage.tsx';
import { useMovement } from './use-movement.ts';
import { useResetRun } from './use-reset-run.ts';
import { useSounding, type SoundChoice } from './use-sounding.ts';

interface GuideProps {
  script: ResetScript;
  plan: ResetPlan;
  player: SoundPlayer;
  sound: SoundChoice;
  onStop: () => void;
  onOver: () => void;
}

/** Leads through a reset: what to do now, how, for how long, and what comes next. One tap holds it, one ends it. */
export function Guide({ script, plan, player, sound, onStop, onOver }: GuideProps) {
  const m = useMessages();
  const locale = useLocale();
  const [swapped, setSwapped] = useState<ReadonlySet<number>>(new Set());
  const { moment, isPaused, setPaused, elapsed } = useResetRun(plan, onOver);
  useKeepAwake(!isPaused);
  const { phase, index } = moment;
  const words = swapped.has(index) && phase.instead !== null ? phase.instead : phase;
  const { isOn, setOn, isSpoken } = useSounding(player, sound, { moment, words, isPaused });
  const cue = isPaused ? m.reset_paused() : words.cue[locale];

  return (
    <Screen title={script.title[locale]} line={script.posture[locale]} look="compact" ground="sage">
      <div className={styles['guide']} data-figure={phase.figure !== null || undefined}>
        <Stage {...{ moment, cue, isPaused, elapsed }} />
        <Words {...{ moment, words, cue, isPaused }}>
          {plan.phases.some(({ instead }) => instead !== null) && (
            <Swap
              isSwapped={swapped.has(index)}
              isThere={phase.instead !== null}
              onSwap={() => {
                setSwapped(toggled(swapped, index));
              }}
            />
          )}
        </Words>
        <Progress {...{ plan, moment, isPaused, elapsed }} />
        <p role="status" className="visually-hidden">
          {isPaused ? m.reset_paused() : announcement(plan, phase, { words, locale, isSpoken })}
        </p>
      </div>
      <Foot
        start={
          <BigButton look="plain" onPress={onStop}>
            {m.reset_stop()}
          </BigButton>
        }
        end={
          <>
            <SoundButton isOn={isOn} onTurn={setOn} />
            <PauseButton isPaused={isPaused} onTurn={setPaused} />
          </>
        }
      />
    </Screen>
  );
}

interface WordsProps {
  moment: ResetMoment;
  words: PhaseWords;
  cue: string;
  isPaused: boolean;
  children: ReactNode;
}

/** What to do, in words. Where a figure stands on the sun, the cue and its number stand here too. */
function Words({ moment: { phase, count, countsDown }, words, cue, isPaused, children }: WordsProps) {
  const m = useMessages();
  const locale = useLocale();
  return (
    <div className={styles['words']}>
      {phase.figure !== null && (
        <p className={styles['cue']} aria-hidden="true">
          {cue}
        </p>
      )}
      <p className={styles['caption']} aria-hidden="true">
        {words.caption[locale]}
      </p>
      {phase.figure !== null && (
        <p className={styles['left']} aria-hidden="true">
          {isPaused ? '\u00A0' : countsDown ? m.reset_seconds({ count }) : count}
        </p>
      )}
      {children}
    </div>
  );
}

interface ProgressProps {
  plan: ResetPlan;
  moment: ResetMoment;
  isPaused: boolean;
  elapsed: () => number;
}

/** The round, a bar, and what comes next. */
function Progress({ plan, moment, isPaused, elapsed }: ProgressProps) {
  const m = useMessages();
  const locale = useLocale();
  const gone = useRef<HTMLDivElement>(null);
  const { round, rounds } = moment.phase;
  useMovement(gone, 'all of it', {
    keyframes: [{ transform: 'translateX(-100%)' }, { transform: 'translateX(0)' }],
    ...{ lasts: plan.total, at: elapsed, easing: 'linear', isHeld: isPaused },
  });
  return (
    <div className={styles['progress']} aria-hidden="true">
      <p>{rounds > 1 && m.reset_round({ round, rounds })}</p>
      <div className={styles['bar']}>
        <div ref={gone} />
      </div>
      <p>{moment.next === null ? m.reset_next_end() : m.reset_next({ cue: moment.next.cue[locale] })}</p>
    </div>
  );
}

interface SwapProps {
  isSwapped: boolean;
  /** Whether this phase has other words; its room is kept either way, so that nothing moves. */
  isThere: boolean;
  onSwap: () => void;
}

function Swap({ isSwapped, isThere, onSwap }: SwapProps) {
  const m = useMessages();
  return (
    <div className={styles['swap']}>
      {isThere && (
        <BigButton look="plain" onPress={onSwap}>
          {isSwapped ? m.reset_swap_back() : m.reset_swap()}
        </BigButton>
      )}
    </div>
  );
}

function SoundButton({ isOn, onTurn }: { isOn: boolean; onTurn: (isOn: boolean) => void }) {
  const m = useMessages();
  return (
    <ToolButton
      icon={isOn ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
      words={isOn ? m.reset_quiet() : m.reset_loud()}
      onPress={() => {
        onTurn(!isOn);
      }}
    />
  );
}

function PauseButton({ isPaused, onTurn }: { isPaused: boolean; onTurn: (isPaused: boolean) => void }) {
  const m = useMessages();
  return (
    <BigButton
      look="plain"
      icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      onPress={() => {
        onTurn(!isPaused);
      }}
    >
      {isPaused ? m.reset_go_on() : m.reset_pause()}
    </BigButton>
  );
}

function toggled(set: ReadonlySet<number>, entry: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
