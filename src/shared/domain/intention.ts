/** What someone chooses to bring through the door. */
export const INTENTIONS = ['friendly', 'patient', 'present', 'curious', 'kind-to-myself'] as const;
export type Intention = (typeof INTENTIONS)[number];
