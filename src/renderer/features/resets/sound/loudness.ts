/** How loud a reset is. It begins as {@link USUAL_LOUDNESS} each time: nothing of the last person's choice stays. */
export type Loudness = 'off' | 'soft' | 'louder';

export const USUAL_LOUDNESS: Loudness = 'soft';
