import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import buildRollingFile from 'pino-roll';

/**
 * Fields no log line may carry, whoever writes it. Log lines say what the machine did, never what a
 * person did.
 */
const NEVER = ['name', 'personId', 'visitId', 'weather', 'intention', 'pin', 'crewId', 'input', 'people', 'crews'];

/**
 * A log in the data folder: JSON lines, at most 5 files of 2 MB.
 * @param folder the data folder's logs/
 */
export async function openLog(folder: string): Promise<Logger> {
  const file = await buildRollingFile({
    file: join(folder, 'daybreak'),
    extension: '.log',
    size: '2m',
    // Those of earlier starts count too.
    limit: { count: 4, removeOtherLogFiles: true },
    maxLength: 1024 * 1024,
  });
  // On a full disk a line is lost, and the kiosk goes on; up to 1 MB of lines wait for room.
  file.on('error', () => undefined);
  return pino({ base: null, redact: { paths: NEVER.flatMap((field) => [field, `*.${field}`]), remove: true } }, file);
}
