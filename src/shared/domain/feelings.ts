/** Where a check-in asks how someone is, one tap each. */
export const FEELINGS = ['body', 'mind', 'heart'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** How each of them is: a word, never a score. */
export const LEVELS = ['low', 'okay', 'good'] as const;
export type Level = (typeof LEVELS)[number];
