/** A sun halfway over the horizon. */
export function SunriseIcon() {
  return (
    <svg
      viewBox="0 0 100 100"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M14 74h72M26 74a24 24 0 0 1 48 0M50 22v14M22 34l9 10M78 34l-9 10" />
    </svg>
  );
}
