import type { Feeling } from '../../../shared/domain/feelings.ts';

const PICTURES: Readonly<Record<Feeling, string>> = {
  // A disc over an arch: someone who stands there.
  body: 'M50 12a13 13 0 1 0 0 26 13 13 0 0 0 0-26M24 88V72a26 26 0 0 1 52 0v16z',
  // A morning inside a head.
  mind: 'M50 14a36 36 0 1 0 0 72 36 36 0 0 0 0-72M30 58h40M37 58a13 13 0 0 1 26 0M50 30v7',
  heart: 'M50 84C24 66 13 52 13 38a18 18 0 0 1 37-6 18 18 0 0 1 37 6c0 14-11 28-37 46z',
};

/** A sign for body, mind or heart; its word always stands beside it. */
export function FeelingIcon({ feeling }: { feeling: Feeling }) {
  return (
    <svg
      viewBox="0 0 100 100"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PICTURES[feeling]} />
    </svg>
  );
}
