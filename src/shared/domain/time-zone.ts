/** A zone that every machine knows. */
const EVERYWHERE = 'UTC';

/** Whether this machine can tell the time in a zone. @param zone IANA name, such as Europe/Madrid */
export function isKnownTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/**
 * The zone itself, or UTC when it is none: a browser whose system has no zone set reports Etc/Unknown,
 * and first run would be refused for it without anyone being able to help it.
 * @param zone what a browser reports; undefined from some old ones
 */
export function knownTimeZone(zone: string | undefined): string {
  // A browser that reports it may take it for a zone as well; main's Node doesn't.
  if (zone === undefined || zone === 'Etc/Unknown') return EVERYWHERE;
  return isKnownTimeZone(zone) ? zone : EVERYWHERE;
}
