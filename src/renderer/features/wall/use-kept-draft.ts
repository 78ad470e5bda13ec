import { useEffect, useReducer } from 'react';
import { NOTE_MOMENTS, STICKERS } from '../../../shared/domain/thanks.ts';
import { forgetDraft, keepDraft, keptDraft } from '../../app/kept-draft.ts';
import { isForSomeone, newThanks, thanksReducer, type ThanksDraft } from './thanks-draft.ts';

/**
 * A thank-you to write on, that outlives the page for as long as someone stands here: a screen that broke and came
 * back takes no words with it.
 * @param isSent nothing of it is kept then
 */
export function useKeptDraft(isSent: boolean) {
  const [draft, tell] = useReducer(
    thanksReducer,
    undefined,
    () => readDraft() ?? newThanks(crypto.randomUUID(), 'wall'),
  );
  useEffect(() => {
    if (!isSent && (isForSomeone(draft) || draft.words !== '')) keepDraft(JSON.stringify(draft));
    else forgetDraft();
  }, [draft, isSent]);
  // Who leaves the screen leaves nothing of it behind.
  useEffect(() => forgetDraft, []);
  return [draft, tell] as const;
}

function readDraft(): ThanksDraft | null {
  const text = keptDraft();
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    const blank = newThanks('', 'wall');
    return isLike(kept, blank) ? { ...blank, ...kept } : null;
  } catch {
    return null;
  }
}

/** Whether what was kept is a draft as this version writes it: an update may have come between. */
function isLike(kept: unknown, blank: ThanksDraft): kept is ThanksDraft {
  if (typeof kept !== 'object' || kept === null) return false;
  const draft = kept as ThanksDraft;
  const fields = Object.keys(blank) as (keyof ThanksDraft)[];
  return (
    fields.every((field) => field in draft && (blank[field] === null || typeof draft[field] === typeof blank[field])) &&
    draft.way === 'wall' &&
    Array.isArray(draft.to) &&
    Array.isArray(draft.gone) &&
    (draft.moment === null || NOTE_MOMENTS.includes(draft.moment)) &&
    (draft.sticker === null || STICKERS.includes(draft.sticker))
  );
}
