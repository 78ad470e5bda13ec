import type { ActionDispatch, Ref } from 'react';
import type { Roster, RosterProblem, RosterRow } from '../../../shared/domain/roster.ts';
import type { Draft, DraftEvent } from './draft.ts';

/** What every step is given: the draft, and the way to tell it something. */
export interface StepProps {
  readonly draft: Draft;
  readonly tell: ActionDispatch<[DraftEvent]>;
}

/**
 * Adds what is typed and not added yet. Answers how many people that were, or null when something is
 * wrong with it and is shown.
 */
export type Finish = () => number | null;

/** What was wrong with a list. */
export type ListFindings =
  { kind: 'empty' } | { kind: 'wrong'; problems: readonly RosterProblem[]; isAnyAdded: boolean };

/** What each way of adding people is given. */
export interface AddProps extends StepProps {
  /** Adds the good rows; answers who was added, and what was wrong with the other rows. */
  readonly add: (rows: readonly RosterRow[], defaultCrew: string) => Roster;
  /** Shows what was wrong beside the way of adding: over its keyboard there is no room. */
  readonly showFindings: (findings: ListFindings | null) => void;
  /** Where to put what finishes this way of adding, before going on. */
  readonly finish: Ref<Finish>;
}
