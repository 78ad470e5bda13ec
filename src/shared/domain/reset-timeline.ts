import {
  RESET_MINUTES,
  type PhaseWords,
  type ResetFigure,
  type ResetMinutes,
  type ResetPhase,
  type ResetRepeat,
  type ResetRounds,
  type ResetScript,
  type ResetSound,
  type ResetTimeline,
} from './reset-script.ts';

/** A phase with its place in time. It begins at the very millisecond at which the one before it ends. */
export interface PlannedPhase extends PhaseWords {
  readonly instead: PhaseWords | null;
  /** Milliseconds since the reset began. */
  readonly begins: number;
  readonly ends: number;
  /** How full the sun is as it begins and as it ends, 0 to 1. */
  readonly sunFrom: number;
  readonly sunTo: number;
  /** Null where the sun alone is looked at. */
  readonly figure: ResetFigure | null;
  readonly isSeated: boolean;
  readonly sound: ResetSound;
  /** The round, from 1, and how many there are; 1 of 1 where nothing comes again. */
  readonly round: number;
  readonly rounds: number;
}

/** Everything that will happen in a reset, in order, without gap or overlap. */
export interface ResetPlan {
  readonly phases: readonly [PlannedPhase, ...PlannedPhase[]];
  /** Milliseconds; where the last phase ends. */
  readonly total: number;
}

export interface ResetChoice {
  /** Null for the length that the script has by itself. */
  readonly minutes?: ResetMinutes | null;
  /** Whether it is done the script's other way. */
  readonly isOtherWay?: boolean;
}

/** Where in a reset someone is. */
export interface ResetMoment {
  readonly phase: PlannedPhase;
  /** Its place among the phases, from 0. */
  readonly index: number;
  /** Milliseconds since the phase began. */
  readonly inside: number;
  /**
   * The number to show: on the sun the second that has begun, from 1, as one counts a breath; beside a figure the
   * seconds that are left.
   */
  readonly count: number;
  readonly countsDown: boolean;
  /** What comes after this phase; null in the last. */
  readonly next: PlannedPhase | null;
  /** Milliseconds left of the whole; 0 when it is over. */
  readonly remaining: number;
}

/** The lengths that a script can be done in, in minutes; none where it has one length of its own. */
export function lengthsOf({ timeline }: Pick<ResetScript, 'timeline'>): readonly ResetMinutes[] {
  const repeats = timeline.flatMap((part) =>
    'repeat' in part && typeof part.repeat !== 'number' ? [part.repeat] : [],
  );
  if (repeats.length === 0) return [];
  return RESET_MINUTES.filter((minutes) => repeats.every((repeat) => repeat[`${minutes}`] !== undefined));
}

/** Lays a script out in time. @throws RangeError when nothing is left of it at that length */
export function planReset(script: Pick<ResetScript, 'timeline' | 'otherWay'>, choice: ResetChoice = {}): ResetPlan {
  const { minutes = null, isOtherWay = false } = choice;
  const timeline = isOtherWay ? (script.otherWay?.timeline ?? script.timeline) : script.timeline;
  const phases: PlannedPhase[] = [];
  let begins = 0;
  let sunFrom = 0;
  for (const { phase, round, rounds } of inOrder(timeline, minutes)) {
    const ends = begins + millisecondsOf(phase);
    const { motion } = phase;
    const sunTo = 'sun' in motion ? motion.sun : sunFrom;
    phases.push({
      cue: phase.cue,
      caption: phase.caption,
      instead: phase.instead ?? null,
      ...{ begins, ends, sunFrom, sunTo, round, rounds },
      figure: 'figure' in motion ? motion.figure : null,
      isSeated: 'figure' in motion && motion.seated === true,
      sound: phase.sound,
    });
    begins = ends;
    sunFrom = sunTo;
  }
  const [first, ...rest] = phases;
  if (first === undefined) throw new RangeError('Nothing is left of this reset at that length');
  return { phases: [first, ...rest], total: begins };
}

/**
 * Where in a reset someone is. It depends on nothing but the plan and the time: however many frames were drawn
 * before, or none, the answer is the same.
 * @param elapsed milliseconds since it began, pauses left out; before and after it counts as its first and last
 */
export function momentAt({ phases, total }: ResetPlan, elapsed: number): ResetMoment {
  const now = Math.min(Math.max(elapsed, 0), total);
  const index = indexAt(phases, now);
  const phase = phases[index] ?? phases[0];
  const length = phase.ends - phase.begins;
  const inside = now - phase.begins;
  const countsDown = phase.figure !== null;
  return {
    phase,
    index,
    inside,
    count: countsDown ? Math.max(Math.ceil((length - inside) / 1000), 1) : secondOf(inside, length),
    countsDown,
    next: phases[index + 1] ?? null,
    remaining: total - now,
  };
}

/** The second that has begun, from 1. @param inside milliseconds since its phase did @param length the phase's milliseconds */
function secondOf(inside: number, length: number): number {
  return Math.min(Math.floor(inside / 1000) + 1, Math.ceil(length / 1000));
}

/** The last phase that has begun. */
function indexAt(phases: ResetPlan['phases'], now: number): number {
  let [low, high] = [0, phases.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((phases[middle]?.begins ?? 0) <= now) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* inOrder(
  timeline: ResetTimeline,
  minutes: ResetMinutes | null,
): Generator<{ phase: ResetPhase; round: number; rounds: number }> {
  for (const part of timeline) {
    if (!isRounds(part)) {
      yield { phase: part, round: 1, rounds: 1 };
      continue;
    }
    const rounds = timesOf(part.repeat, minutes);
    for (let round = 1; round <= rounds; round += 1) {
      for (const phase of part.phases) yield { phase, round, rounds };
    }
  }
}

function isRounds(part: ResetPhase | ResetRounds): part is ResetRounds {
  return 'repeat' in part;
}

/** Two minutes is what something lasts that can be chosen, and wasn't. */
function timesOf(repeat: ResetRepeat, minutes: ResetMinutes | null): number {
  return typeof repeat === 'number' ? repeat : (repeat[`${minutes ?? 2}`] ?? 0);
}

/** Whole milliseconds, so that no sum of phases is ever a hair off. */
function millisecondsOf({ seconds }: ResetPhase): number {
  return Math.round(seconds * 1000);
}
