import { noTries, type Tries } from './wrong-tries.ts';

/** What main remembers of one screen's line for as long as it is open, and nowhere else. */
export interface Connection {
  /** Until when this line may use what stands under `lead.`, in milliseconds of the clock's uptime; 0: it may not. */
  leadUntil: number;
  /** How often it has left the lead room: a PIN that was on its way by then lets nobody in any more. */
  leadLeaves: number;
  /** Numbers and badges tried here. A screen of its own each: who tries at one keeps nobody waiting at another. */
  readonly tries: Tries;
}

/** A new line: nobody has said anything over it yet. */
export function openConnection(): Connection {
  return { leadUntil: 0, leadLeaves: 0, tries: noTries() };
}

/** What a host hands to every call of a screen. */
export interface CallContext {
  readonly connection: Connection;
}
