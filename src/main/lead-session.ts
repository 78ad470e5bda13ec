import { ORPCError } from '@orpc/server';
import { leadErrors } from '../shared/contract/errors.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';

/** How long a lead's session lasts after its last call, in milliseconds: the walk to a desk and back. */
export const LEAD_SESSION_MS = 5 * 60_000;

/** What may be called without a session: to begin one, and to end it. */
const OPEN_TO_ALL: readonly (string | undefined)[] = ['enter', 'leave'];

/** Lets this line into what stands under `lead.`. It counts uptime: setting the clock makes no session longer. */
export function letLeadIn(connection: Connection, clock: Clock): void {
  connection.leadUntil = clock.uptime() + LEAD_SESSION_MS;
}

/** Ends this line's session, if it has one. */
export function letLeadOut(connection: Connection): void {
  connection.leadUntil = 0;
  connection.leadLeaves += 1;
}

/**
 * Stops a call under `lead.` that comes over a line without a session; makes the session of any other last anew.
 * @throws ORPCError NOT_LEAD
 */
export function guardLead(path: readonly string[], connection: Connection, clock: Clock): void {
  if (path[0] !== 'lead' || OPEN_TO_ALL.includes(path[1])) return;
  if (clock.uptime() >= connection.leadUntil) throw new ORPCError('NOT_LEAD', leadErrors.NOT_LEAD);
  letLeadIn(connection, clock);
}
