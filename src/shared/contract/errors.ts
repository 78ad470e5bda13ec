/**
 * What can go wrong with any call that writes. The renderer knows each by name and has its own words
 * for it; nothing typed is lost.
 */
export const writeErrors = {
  /** No room on the disk: nothing was saved. */
  DISK_FULL: { status: 507 },
  /** The data file can't be written (removed disk, read-only mount, damaged file): nothing was saved. */
  STORAGE_FAILED: { status: 500 },
} as const;

/** What else can go wrong with a call that may be sent again in other words. */
export const againErrors = {
  /** It was kept as it was sent before, and someone has read it like that: it can't be changed any more. */
  TOO_LATE: { status: 409 },
} as const;

/** What can go wrong with any call under `lead.`. */
export const leadErrors = {
  /** This line has no lead session, or it has run out: the PIN is asked for again. */
  NOT_LEAD: { status: 403 },
} as const;
