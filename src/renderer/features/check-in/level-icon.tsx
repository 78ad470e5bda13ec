import type { Level } from '../../../shared/domain/feelings.ts';

const HORIZON = 'M8 74h84';

const PICTURES: Readonly<Record<Level, React.ReactNode>> = {
  low: (
    <>
      <path d="M29 74a27 27 0 0 1 42 0z" fill="#e5744f" />
      <path d="M24 87h52" stroke="#c9b8a0" strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  okay: (
    <>
      <path d="M22 74a28 28 0 0 1 56 0z" fill="#ffa94d" />
      <path d="M50 24v10M16 42l8 6M84 42l-8 6" stroke="#f59e0b" strokeWidth="6" strokeLinecap="round" />
    </>
  ),
  good: (
    <>
      <circle cx="50" cy="42" r="19" fill="#ffb547" />
      <path
        d="M50 4v9M12 42h9M79 42h9M23.2 15.2l6.3 6.3M76.8 15.2l-6.3 6.3M23.2 66l5-5M76.8 66l-5-5"
        stroke="#f59e0b"
        strokeWidth="6"
        strokeLinecap="round"
      />
    </>
  ),
};

/** A level as the height of a sun over the horizon; its word always stands beside it. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 100 100" fill="none" aria-hidden="true">
      {PICTURES[level]}
      <path d={HORIZON} stroke="var(--ink-soft)" strokeWidth="5" strokeLinecap="round" />
    </svg>
  );
}
