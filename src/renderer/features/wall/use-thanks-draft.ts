import { useReducer } from 'react';
import { newThanks, thanksReducer } from './thanks-draft.ts';

/** A thank-you to write on at check-out, that outlives the screens it is written on. It is kept nowhere. */
export function useThanksDraft() {
  return useReducer(thanksReducer, undefined, () => newThanks(crypto.randomUUID(), 'check-out'));
}
