/** A note with a heart on it. */
export function ThanksIcon() {
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
      <path d="M16 20h68v50H46L32 84V70H16zM50 60C40 53 36 48 36 42.5a7.5 7.5 0 0 1 14-3.7 7.5 7.5 0 0 1 14 3.7C64 48 60 53 50 60z" />
    </svg>
  );
}
