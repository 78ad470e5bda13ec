import styles from './crew-sun.module.css';

/** Rings of light around the sun, by their radius; each comes with a further part of the way. */
const RINGS = [96, 130, 170, 216, 270];

/**
 * The crew's sunrise: a first edge of light while nobody has done anything, and higher and warmer with every time.
 * The words beside it say the number; this says it without one.
 * @param props.glow 0 to 1
 */
export function CrewSun({ glow }: { glow: number }) {
  return (
    <div className={styles['sky']} style={{ '--glow': glow }} aria-hidden="true">
      <div className={styles['warmth']} />
      <svg className={styles['sun']} viewBox="0 0 400 200" preserveAspectRatio="xMidYMax meet">
        <defs>
          <linearGradient id="crew-sun" x2="0" y2="1">
            <stop offset="0" stopColor="#ffc24f" />
            <stop offset="1" stopColor="#ff8a5c" />
          </linearGradient>
        </defs>
        <g className={styles['rise']}>
          {RINGS.map((radius, ring) => (
            <circle
              key={radius}
              className={styles['ring']}
              cx="200"
              cy="100"
              r={radius}
              style={{ '--comes': ring / RINGS.length }}
            />
          ))}
          <circle className={styles['disc']} cx="200" cy="100" r="68" fill="url(#crew-sun)" />
        </g>
      </svg>
    </div>
  );
}
