import { useReducer } from 'react';
import { newThanks, thanksReducer } from './thanks-draft.ts';

/** A thank-you to write on, that outlives the screens it is written on. */
export function useThanksDraft() {
  return useReducer(thanksReducer, undefined, () => newThanks(crypto.randomUUID()));
}
