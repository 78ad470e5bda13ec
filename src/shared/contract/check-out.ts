import { oc } from '@orpc/contract';
import { z } from 'zod';
import { WEATHERS } from '../domain/weather.ts';
import { againErrors, writeErrors } from './errors.ts';
import { wordsText } from './text.ts';

const leaveInput = z.object({
  /** A random id (UUID v4) made by the screen for this one time. Sent again, it counts once, in its newest weather. */
  visitId: z.uuidv4(),
  /** Who skips the weather sends nothing. */
  weather: z.enum(WEATHERS),
});

export const checkOutContract = {
  /** Keeps the weather someone leaves in. Who they are is not asked for. */
  leave: oc.input(leaveInput).output(z.void()).errors(writeErrors),
};

const handOverInput = z.object({
  /** A random id (UUID v4) made by the screen. Sent again, it is the same hand-over as it is now. */
  id: z.uuidv4(),
  words: wordsText,
  from: z.uuid(),
  /** For oneself, or for each of one's crew. */
  for: z.enum(['me', 'crew']),
  /** Whether a crew reads who it is from. What is for oneself is one's own either way. */
  signed: z.boolean(),
});
export type HandOverInput = z.infer<typeof handOverInput>;

export const handOverContract = {
  /** Leaves words for the next check-in. Acknowledged only after the commit is on disk. */
  leave: oc
    .input(handOverInput)
    .output(z.void())
    .errors({
      ...writeErrors,
      ...againErrors,
      /** The writer has left the crew list since the screen showed their tile. */
      NO_SUCH_PERSON: { status: 404 },
    }),
};
