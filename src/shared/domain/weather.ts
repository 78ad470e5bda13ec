/** How someone arrives. Allowed to be bad; a word, never a score. */
export const WEATHERS = ['stormy', 'rainy', 'cloudy', 'clearing', 'sunny'] as const;
export type Weather = (typeof WEATHERS)[number];
