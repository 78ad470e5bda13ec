/** Breath going out in circles. */
export function RestIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="3" />
      <circle cx="12" cy="12" r="6.25" opacity="0.75" />
      <circle cx="12" cy="12" r="9.5" opacity="0.5" />
    </svg>
  );
}

/** A door that is shut, with a tick on it: a question for oneself alone. */
export function CheckIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M5 21V9.5a7 7 0 0 1 14 0V21M2.5 21h19M9 13.5l2.2 2.2L15.2 11" />
    </svg>
  );
}
