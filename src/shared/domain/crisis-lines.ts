/** Where a room can be, for the crisis lines that are reached from there. */
export const REGIONS = ['elsewhere', 'us', 'ca', 'gb', 'ie', 'au', 'nz', 'es', 'mx', 'ar', 'cl', 'co'] as const;
export type Region = (typeof REGIONS)[number];
