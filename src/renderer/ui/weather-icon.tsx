import type { Weather } from '../../shared/domain/weather.ts';

const CLOUD = 'M28 66a16 16 0 0 1 2-32 22 22 0 0 1 42-2 17 17 0 0 1 2 34z';

function Sun() {
  return (
    <>
      <circle cx="50" cy="50" r="22" fill="#ffb547" />
      <path
        stroke="#f59e0b"
        strokeWidth="6"
        strokeLinecap="round"
        d="M50 8v10M50 82v10M8 50h10M82 50h10M20.3 20.3l7.1 7.1M72.6 72.6l7.1 7.1M79.7 20.3l-7.1 7.1M27.4 72.6l-7.1 7.1"
      />
    </>
  );
}

const PICTURES: Readonly<Record<Weather, React.ReactNode>> = {
  stormy: (
    <>
      <path d={CLOUD} fill="#4d4868" />
      <path d="M53 60 41 80h11l-6 16 21-25H56l7-11z" fill="#ffb547" stroke="#8a3d06" strokeWidth="1.5" />
    </>
  ),
  rainy: (
    <>
      <path d={CLOUD} fill="#8480a3" />
      <path d="M34 75l-4 13M52 75l-4 13M70 75l-4 13" stroke="#3f78dd" strokeWidth="6" strokeLinecap="round" />
    </>
  ),
  cloudy: <path transform="translate(0 8)" d={CLOUD} fill="#aaa5c0" />,
  clearing: (
    <>
      <g transform="translate(22 -2) scale(0.78)">
        <Sun />
      </g>
      <path transform="translate(-4 16)" d={CLOUD} fill="#d0cbe0" />
    </>
  ),
  sunny: <Sun />,
};

/** A drawn weather; its word always stands beside it. */
export function WeatherIcon({ weather }: { weather: Weather }) {
  return (
    <svg viewBox="0 0 100 100" fill="none" aria-hidden="true">
      {PICTURES[weather]}
    </svg>
  );
}
