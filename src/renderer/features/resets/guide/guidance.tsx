import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { PhaseWords } from '../../../../shared/domain/reset-script.ts';
import type { ResetMoment, ResetPlan } from '../../../../shared/domain/reset-timeline.ts';
import { useLocale, useMessages } from '../../../locales/messages.ts';
import { BigButton } from '../../../ui/big-button.tsx';
import type { SoundPlayer } from '../sound/sound-player.ts';
import type { Voice } from '../sound/voice.ts';
import { announcement } from './announcement.ts';
import styles from './guide.module.css';
import { useSounding, type SoundChoice } from './use-sounding.ts';
import { Stage } from './stage.tsx';
import { useMovement } from './use-movement.ts';
import { useMoment, type ResetRun } from './use-reset-run.ts';

interface GuidanceProps {
  plan: ResetPlan;
  run: ResetRun;
  player: SoundPlayer;
  voice: Voice | null;
  sound: SoundChoice;
  isOn: boolean;
  isPaused: boolean;
}

/** All of a guide that changes as it goes, drawn each second; what stands around it is left alone. */
export function Guidance({ plan, run, player, voice, sound, isOn, isPaused }: GuidanceProps) {
  const m = useMessages();
  const locale = useLocale();
  const moment = useMoment(run);
  const [swapped, setSwapped] = useState<ReadonlySet<number>>(new Set());
  const { phase, index } = moment;
  const words = swapped.has(index) && phase.instead !== null ? phase.instead : phase;
  useSounding({ run, player, voice, sound, words, isOn, isPaused });
  const cue = isPaused ? m.reset_paused() : words.cue[locale];
  const isSpoken = isOn && voice !== null;
  return (
    <div className={styles['guide']} data-figure={phase.figure !== null || undefined}>
      <Stage {...{ moment, cue, isPaused }} elapsed={run.elapsed} />
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
      <Progress {...{ plan, moment, isPaused }} elapsed={run.elapsed} />
      <Announcer
        turn={index}
        words={isPaused ? m.reset_paused() : announcement(plan, phase, { words, locale, isSpoken })}
      />
    </div>
  );
}

/** A live region tells what changes in it, and not what it is born with; this long after, in milliseconds, it is listened to. */
const LISTENED_TO_MS = 150;

/** Says words to a screen reader, politely; the same words again in another turn are said again. */
function Announcer({ turn, words }: { turn: number; words: string }) {
  const [isListenedTo, setIsListenedTo] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setIsListenedTo(true);
    }, LISTENED_TO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p role="status" className="visually-hidden">
      {isListenedTo && `${words}${turn % 2 === 0 ? '' : '\u00A0'}`}
    </p>
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
        <p className={styles['left']}>{isPaused ? '\u00A0' : countsDown ? m.reset_seconds({ count }) : count}</p>
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
    <div className={styles['progress']}>
      <p>{rounds > 1 && m.reset_round({ round, rounds })}</p>
      <div
        className={styles['bar']}
        role="progressbar"
        aria-label={m.reset_gone()}
        aria-valuenow={Math.round((moment.phase.begins / plan.total) * 100)}
      >
        <div ref={gone} />
      </div>
      <p>{moment.next === null ? m.reset_next_end() : m.reset_next({ cue: moment.next.cue[locale] })}</p>
    </div>
  );
}

/** The id of the button that holds a reset. */
export const PAUSE_BUTTON = 'reset-pause';

interface SwapProps {
  isSwapped: boolean;
  /** Whether this phase has other words; its room is kept either way, so that nothing moves. */
  isThere: boolean;
  onSwap: () => void;
}

function Swap({ isSwapped, isThere, onSwap }: SwapProps) {
  const m = useMessages();
  useLayoutEffect(() => {
    // Whoever stood on it by key isn't thrown to the top when its phase ends.
    if (!isThere && document.activeElement === document.body) document.getElementById(PAUSE_BUTTON)?.focus();
  }, [isThere]);
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

function toggled(set: ReadonlySet<number>, entry: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
