import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { numberProblem } from '../../../shared/domain/ways.ts';
import { client, errorCode } from '../../app/client.ts';

/** How long an answer may take before anyone is told to wait, in milliseconds. */
const PATIENCE_MS = 300;

/** Why a number didn't lead on: it isn't whole, it is nobody's, or the asking failed. */
export type NumberTrouble =
  { readonly kind: 'digits' | 'unknown' } | { readonly kind: 'failed'; readonly error: unknown };

/**
 * A number as it is keyed in and asked after. The answer to a wrong one may be slow; until it comes, the digits can
 * be changed, and an answer to digits that no longer stand there is nobody's.
 * @param onPerson told whose number it is; what it returns is in the way of going on with them
 */
export function useNumber(onPerson: (personId: string) => NumberTrouble | null) {
  const field = useRef<HTMLInputElement>(null);
  const [digits, setDigits] = useState('');
  const [trouble, setTrouble] = useState<NumberTrouble | null>(null);

  function fail(next: NumberTrouble): void {
    setTrouble(next);
    // Chosen whole, so that the next digit begins anew and one tap clears it.
    field.current?.focus();
    field.current?.select();
  }

  const isStill = (asked: string): boolean => field.current?.value === asked;
  const ask = useMutation({
    mutationFn: (number: string) => client.people.byNumber({ number }),
    onSuccess: ({ personId }, asked) => {
      const trouble = isStill(asked) ? onPerson(personId) : null;
      if (trouble !== null) fail(trouble);
    },
    onError: (error, asked) => {
      if (isStill(asked)) fail(errorCode(error) === 'NOT_KNOWN' ? { kind: 'unknown' } : { kind: 'failed', error });
    },
  });

  return {
    field,
    digits,
    trouble,
    /** Whether an answer is taking its time. */
    isAsking: useHasLasted(ask.isPending, PATIENCE_MS),
    type(text: string): void {
      setTrouble(null);
      setDigits(text);
    },
    go(): void {
      if (ask.isPending) return;
      setTrouble(null);
      if (numberProblem(digits) === null) ask.mutate(digits);
      else fail({ kind: 'digits' });
    },
  };
}

/** Whether something has been true for so many milliseconds. */
function useHasLasted(isTrue: boolean, milliseconds: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isTrue) return;
    const timer = window.setTimeout(setHasLasted, milliseconds, true);
    return () => {
      window.clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isTrue, milliseconds]);
  return isTrue && hasLasted;
}
