import type { Logger } from 'pino';

/**
 * Writes down what nobody caught, instead of Electron's error box over the kiosk or the end of the web
 * host. Going on is safe: a write is a transaction, so a failure halfway leaves nothing half done.
 */
export function logUncaught(log: Pick<Logger, 'error'>, from: Pick<NodeJS.Process, 'on'> = process): void {
  const write = (error: unknown): void => {
    log.error({ failure: error instanceof Error ? error.stack : 'unknown' }, 'nobody caught this');
  };
  from.on('uncaughtException', write);
  from.on('unhandledRejection', write);
}
