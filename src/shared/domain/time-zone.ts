/** A zone that every machine knows. */
const EVERYWHERE = 'UTC';

/**
 * Names of zones are short and in ASCII (IANA, "Theory and pragmatics of the tz code and data"). Browsers take others
 * for a zone as well, such as an offset with a true minus sign, and what reckons with days then doesn't.
 */
const NAME = /^[A-Za-z0-9_+\-/:]{1,64}$/;

/** Old names of ICU's own that no list of zones has; what reckons with days refuses them. */
const ICU_ALONE = /^(A[CEGRS]|B[ES]|C[ANST]|CT|E[AC]|I[ES]|JS|MI|N[ES]|P[LNRS]|SS|VS)T$/;

/** Whether this machine can tell the time in a zone. @param zone IANA name, such as Europe/Madrid */
export function isKnownTimeZone(zone: string): boolean {
  if (!NAME.test(zone) || ICU_ALONE.test(zone)) return false;
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
