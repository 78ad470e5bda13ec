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
