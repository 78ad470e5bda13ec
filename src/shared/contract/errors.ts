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

/** What can go wrong with any call under `lead.`. */
export const leadErrors = {
  /** This line has no lead session, or it has run out: the PIN is asked for again. */
  NOT_LEAD: { status: 403 },
} as const;
