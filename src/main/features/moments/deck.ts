import { z } from 'zod';
import file from '../../../../resources/moments.json' with { type: 'json' };
import { momentCard, type MomentOfToday } from '../../../shared/contract/moments.ts';
import { SERVICE_MOMENTS } from '../../../shared/domain/service-moments.ts';

const momentsFile = z.object({
  cards: z
    .array(momentCard)
    .refine((cards) => new Set(cards.map(({ id }) => id)).size === cards.length, 'Two cards have one id.')
    .refine(
      (cards) => SERVICE_MOMENTS.every((moment) => cards.some((card) => card.moment === moment)),
      'A moment has no card.',
    ),
});

/** The cards of a deck. @param content what a moments.json holds @throws ZodError when it isn't a whole deck */
export function readMomentDeck(content: unknown): readonly MomentOfToday[] {
  return momentsFile.parse(content).cards;
}

/** The deck that Daybreak comes with. */
export const momentDeck = readMomentDeck(file);
