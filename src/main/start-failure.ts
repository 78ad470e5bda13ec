import { UnusableDatabaseError, StorageError } from './database/errors.ts';
import { fileFailure } from './file-failure.ts';
import { StartError } from './options.ts';

/** One line for a start that can't go on, saying what to do. */
export function startFailureLine(error: unknown): string {
  if (error instanceof StartError || error instanceof UnusableDatabaseError) return error.message;
  if (error instanceof StorageError) {
    return error.problem === 'DISK_FULL'
      ? 'The disk is full. Free some space and start again.'
      : `The data folder can't be written (${(error.cause as { code?: string }).code ?? 'unknown'}). Check the disk, or name another folder with --data=DIR.`;
  }
  const failure = fileFailure(error);
  if (failure !== null) {
    const { path } = error as NodeJS.ErrnoException;
    const what = path === undefined ? 'Daybreak could not start' : `${path} can't be used`;
    return `${what}: ${failure}. Check the disk, or name another data folder with --data=DIR.`;
  }
  return `Daybreak could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Writes that line to standard error and returns the exit code. */
export function reportStartFailure(error: unknown): number {
  process.stderr.write(`${startFailureLine(error)}\n`);
  return 1;
}
