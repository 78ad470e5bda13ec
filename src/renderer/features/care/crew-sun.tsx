import styles from './crew-sun.module.css';

/** Rings of light around the sun, by their radius; each comes with a further part of the way. */
const RINGS = [104, 144, 190, 244];

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
        <g className={styles['rise']}>
          {RINGS.map((radius, ring) => (
            <circle
              key={radius}
              className={styles['ring']}
              cx="200"
              cy="104"
              r={radius}
              style={{ '--comes': ring / RINGS.length }}
            />
          ))}
          <circle className={styles['disc']} cx="200" cy="104" r="68" />
        </g>
      </svg>
    </div>
  );
}
