import { z } from 'zod';
import file from '../../../../resources/care.json' with { type: 'json' };
import { careAction, type CareAction } from '../../../shared/contract/care.ts';
import { CARE_KINDS } from '../../../shared/domain/care-month.ts';

/** The fewest a kind: one to show, and one to swap it for … */
const LEAST = 2;
/** … and the most: one to show, and eight that stand on one screen to choose from. */
const MOST = 9;

const careFile = z.object({
  actions: z
    .array(careAction)
    .refine((actions) => new Set(actions.map(({ id }) => id)).size === actions.length, 'Two actions have one id.')
    .refine(
      (actions) =>
        CARE_KINDS.every((kind) => {
          const count = actions.filter((action) => action.kind === kind).length;
          return count >= LEAST && count <= MOST;
        }),
      `Each kind has ${LEAST} to ${MOST} actions.`,
    ),
});

/** The actions of a deck. @param content what a care.json holds @throws ZodError when it isn't a whole deck */
export function readCareDeck(content: unknown): readonly CareAction[] {
  return careFile.parse(content).actions;
}

/** The deck that Daybreak comes with. */
export const careDeck = readCareDeck(file);
