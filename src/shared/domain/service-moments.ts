/** The five moments of good service, in the order in which they happen; for customers and co-workers alike. */
export const SERVICE_MOMENTS = ['greeting', 'determining', 'responding', 'concluding', 'looking-ahead'] as const;
export type ServiceMoment = (typeof SERVICE_MOMENTS)[number];
