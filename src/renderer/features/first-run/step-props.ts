import type { ActionDispatch, Ref } from 'react';
import type { Roster, RosterRow } from '../../../shared/domain/roster.ts';
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

/** What each way of adding people is given. */
export interface AddProps extends StepProps {
  /** Adds the good rows; answers who was added, and what was wrong with the other rows. */
  readonly add: (rows: readonly RosterRow[], defaultCrew: string) => Roster;
  /** Where to put what finishes this way of adding, before going on. */
  readonly finish: Ref<Finish>;
}
