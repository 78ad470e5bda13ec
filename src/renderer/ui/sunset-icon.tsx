/** A sun going down behind the horizon. */
export function SunsetIcon() {
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
      <path d="M14 74h72M30 74a20 20 0 0 1 40 0M50 20v22M41 33l9 9 9-9M20 46l8 8M80 46l-8 8" />
    </svg>
  );
}
