import { implement, ORPCError } from '@orpc/server';
import type { Logger } from 'pino';
import { writeErrors } from '../shared/contract/errors.ts';
import { contract } from '../shared/contract/index.ts';
import type { Clock } from './clock.ts';
import type { CallContext } from './connection.ts';
import { StorageError } from './database/errors.ts';
import { guardLead } from './lead-session.ts';

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
        guardLead(path, context.connection, clock);
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

/** Says what failed and never what was sent. */
function logFailure(log: Logger, path: readonly string[], error: unknown): void {
  const call = path.join('.');
  if (error instanceof StorageError) {
    log.error({ call, failure: error.problem, sqlite: (error.cause as { code?: string }).code }, 'a write failed');
  } else {
    log.error({ call, failure: error instanceof Error ? error.stack : 'unknown' }, 'a call failed');
  }
}
