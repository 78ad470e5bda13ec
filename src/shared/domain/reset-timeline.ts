/** One part of a round, such as a breath in. */
export interface ResetPhase<Name extends string> {
  readonly name: Name;
  /** How long it lasts; more than 0. */
  readonly seconds: number;
}

/** What a reset asks for: its phases one after the other, and all of them again, so many rounds long. */
export interface ResetScript<Name extends string> {
  readonly phases: readonly [ResetPhase<Name>, ...ResetPhase<Name>[]];
  /** At least 1. */
  readonly rounds: number;
}

/** Where in a reset someone is. */
export interface ResetMoment<Name extends string> {
  readonly phase: Name;
  /** The second of the phase that has begun, from 1. */
  readonly second: number;
  /** How much of the phase is behind them, from 0 to 1; 1 only when all is over. */
  readonly progress: number;
  /** The round, from 1. */
  readonly round: number;
  /** Milliseconds left of the whole. */
  readonly remaining: number;
}

/** How long the whole of a reset lasts, in milliseconds. */
export function resetLength({ phases, rounds }: ResetScript<string>): number {
  return roundLength(phases) * rounds;
}

/**
 * Where in a reset someone is. Each phase begins at the very moment at which the one before it ends.
 * @param elapsed milliseconds since the reset began, pauses left out, from a clock that never goes back
 */
export function momentAt<Name extends string>(script: ResetScript<Name>, elapsed: number): ResetMoment<Name> {
  const { phases, rounds } = script;
  const total = resetLength(script);
  const now = Math.min(Math.max(elapsed, 0), total);
  const length = roundLength(phases);
  const round = Math.min(Math.floor(now / length), rounds - 1);
  let phase = phases[0];
  let begun = round * length;
  for (const next of phases.slice(1)) {
    const ends = begun + phase.seconds * 1000;
    if (now < ends) break;
    [phase, begun] = [next, ends];
  }
  const inside = now - begun;
  return {
    phase: phase.name,
    second: Math.min(Math.floor(inside / 1000) + 1, Math.ceil(phase.seconds)),
    progress: Math.min(inside / (phase.seconds * 1000), 1),
    round: round + 1,
    remaining: total - now,
  };
}

function roundLength(phases: readonly ResetPhase<string>[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
}
