import type { Level } from '../../../shared/domain/feelings.ts';

/** What of the sun's light lies on the water. */
const SHINE = { stroke: '#c9b8a0', strokeWidth: 5, strokeLinecap: 'round' } as const;
const RAYS = { stroke: '#f59e0b', strokeWidth: 6, strokeLinecap: 'round' } as const;

const PICTURES: Readonly<Record<Level, React.ReactNode>> = {
  low: (
    <>
      <path d="M26 66a28 28 0 0 1 48 0z" fill="#e5744f" />
      <path d="M25 79h50M36 91h28" {...SHINE} />
    </>
  ),
  okay: (
    <>
      <path d="M22 66a28 28 0 0 1 56 0z" fill="#ffa94d" />
      <path d="M50 14v11M15 33l9 7M85 33l-9 7" {...RAYS} />
      <path d="M30 79h40" {...SHINE} />
    </>
  ),
  good: (
    <>
      <circle cx="50" cy="35" r="17" fill="#ffb547" />
      <path d="M50 3v7M18 35h7M75 35h7M27.4 12.4l5 5M72.6 12.4l-5 5M27.4 55l4-4M72.6 55l-4-4" {...RAYS} />
    </>
  ),
};

/** A level as the height of a sun over the horizon; its word always stands beside it. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 100 100" fill="none" aria-hidden="true">
      {PICTURES[level]}
      <path d="M8 66h84" stroke="var(--ink-soft)" strokeWidth="5" strokeLinecap="round" />
    </svg>
  );
}
