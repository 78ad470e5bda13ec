import type { ReactNode } from 'react';
import type { ResetWish } from '../../../../shared/domain/fitting-resets.ts';

/** A sun as one may feel: coiled, low, pulling on one side, in pieces, or with a slice of time in it. */
const DRAWINGS: Readonly<Record<ResetWish, ReactNode>> = {
  'wound-up': (
    <path d="M12 12.2a.9.9 0 0 1 .9-.9 2 2 0 0 1 2 2 3.1 3.1 0 0 1-3.1 3.1 4.2 4.2 0 0 1-4.2-4.2A5.4 5.4 0 0 1 13 6.8a6.5 6.5 0 0 1 6.5 6.5 7.6 7.6 0 0 1-7.6 7.6A8.8 8.8 0 0 1 3.1 12 9.9 9.9 0 0 1 13 2.1" />
  ),
  flat: (
    <>
      <path d="M6 17a6 3.2 0 0 1 12 0" />
      <path d="M2.5 17h19M6.5 20.5h11" />
    </>
  ),
  sore: (
    <>
      <circle cx="10.5" cy="13.5" r="6.5" />
      <path d="M16.4 7.6 18 6M18.6 10.6l2.4-.8M13.4 5.4l.8-2.4" />
      <path d="m8 13 1.7 1.4L11.3 13l1.7 1.4" />
    </>
  ),
  scattered: (
    <>
      <circle cx="12.5" cy="12" r="3" />
      <circle cx="4.8" cy="6.8" r="1.6" />
      <circle cx="18.6" cy="4.9" r="2" />
      <circle cx="5.6" cy="17.6" r="2.2" />
      <circle cx="18.4" cy="18.6" r="1.4" />
      <circle cx="20.8" cy="11.6" r=".8" />
      <circle cx="11.4" cy="3.8" r=".8" />
      <circle cx="12.4" cy="20.6" r=".9" />
    </>
  ),
  minute: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3v9l6.4 6.3A9 9 0 0 0 12 3Z" fill="currentColor" />
    </>
  ),
};

/** The drawing of what someone looks for. */
export function WishIcon({ wish }: { wish: ResetWish }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[wish]}
    </svg>
  );
}
