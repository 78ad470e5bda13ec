import type { ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';

/**
 * What check-in opens and other features draw, put in by the app. Each stands in place of the screen until it says
 * that it is done; a door without a room behind it isn't shown.
 */
export interface CheckInSlots {
  /** Two minutes now. */
  readonly reset?: (room: { onDone: () => void }) => ReactNode;
  /** Ask for a hand. @param room the person who may sign it; null for someone without a name */
  readonly need?: (room: { person: Person | null; onDone: () => void }) => ReactNode;
  /** Names and numbers. */
  readonly peopleToTalkTo?: (room: { onDone: () => void }) => ReactNode;
}
