import type { ReactNode } from 'react';
import type { RoughState } from '../../../shared/domain/fitting-resets.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { ClosingSlots } from './closing-cards.tsx';

/**
 * What check-in opens and other features draw, put in by the app. Each stands in place of the screen until it says
 * that it is done; a door without a room behind it isn't shown.
 */
export interface CheckInSlots {
  /** Two minutes now. @param room how someone has just said they are, for it to offer what fits */
  readonly reset?: (room: { state: RoughState; onDone: () => void }) => ReactNode;
  /** Ask for a hand. @param room the person who may sign it; null for someone without a name */
  readonly need?: (room: { person: Person | null; onDone: () => void }) => ReactNode;
  /** Names and numbers. */
  readonly peopleToTalkTo?: (room: { onDone: () => void }) => ReactNode;
  /** What the last screen shows where people have left nothing for someone. */
  readonly closing?: ClosingSlots;
}
