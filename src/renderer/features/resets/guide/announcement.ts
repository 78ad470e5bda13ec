import type { Locale } from '../../../../shared/domain/locales.ts';
import type { PhaseWords } from '../../../../shared/domain/reset-script.ts';
import type { PlannedPhase, ResetPlan } from '../../../../shared/domain/reset-timeline.ts';

/**
 * What a screen reader says as a phase begins: its cue, and its caption the first time it comes. A voice that counted
 * would be a stopwatch, and one that said twelve times what to do would be in the way.
 * @param words the phase's own, or those that were swapped in
 * @param isSpoken whether the kiosk's own voice says the cues already
 */
export function announcement(
  { phases }: ResetPlan,
  phase: PlannedPhase,
  { words, locale, isSpoken }: { words: PhaseWords; locale: Locale; isSpoken: boolean },
): string {
  const cue = words.cue[locale];
  const caption = words.caption[locale];
  const first = phases.find(
    (other) => other.cue[locale] === phase.cue[locale] && other.caption[locale] === phase.caption[locale],
  );
  const isNew = first === phase || words !== phase;
  if (isSpoken) return isNew ? caption : '';
  return isNew ? `${cue}. ${caption}` : cue;
}
