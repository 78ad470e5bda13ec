import { implement, ORPCError } from '@orpc/server';
import type { Logger } from 'pino';
import { leadErrors, writeErrors } from '../shared/contract/errors.ts';
import { contract } from '../shared/contract/index.ts';
import type { Clock } from './clock.ts';
import type { CallContext, Connection } from './connection.ts';
import { StorageError } from './database/errors.ts';

/** How long a lead's session lasts after its last call, in milliseconds: the walk to a desk and back. */
export const LEAD_SESSION_MS = 5 * 60_000;

/** What features implement their part of the contract with. */
export type Os = ReturnType<typeof createOs>;

/**
 * The contract, to be implemented. Whatever stands under `lead.` is guarded here, by its path, so that no
 * procedure can be added there and left open; and a write that failed reaches the screen by its declared name.
 */
export function createOs({ clock, log }: { clock: Clock; log: Logger }) {
  return implement(contract)
    .$context<CallContext>()
    .use(async ({ next, path, context }) => {
      try {
        if (path[0] === 'lead' && path[1] !== 'enter') keepLeadIn(context.connection, clock);
        return await next();
      } catch (error) {
        if (error instanceof ORPCError) throw error;
        logFailure(log, path, error);
        if (!(error instanceof StorageError)) throw error;
        // Only with the status that the contract declares does the screen get it by its name.
        throw new ORPCError(error.problem, { ...writeErrors[error.problem], cause: error });
      }
    });
}

/** Lets a lead's line go on, and makes its session last anew. @throws ORPCError NOT_LEAD for any other line */
function keepLeadIn(connection: Connection, clock: Clock): void {
  if (clock.uptime() >= connection.leadUntil) throw new ORPCError('NOT_LEAD', leadErrors.NOT_LEAD);
  connection.leadUntil = clock.uptime() + LEAD_SESSION_MS;
}

/** Says what failed and never what was sent. */
function logFailure(log: Logger, path: readonly string[], error: unknown): void {
  const call = path.join('.');
  if (error instanceof StorageError) {
    log.error({ call, failure: error.problem, sqlite: (error.cause as { code?: string }).code }, 'a write failed');
  } else {
    log.error({ call, failure: error instanceof Error ? error.stack : 'unknown' }, 'a call failed');
  }
}
