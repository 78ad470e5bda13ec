import styles from './sunset.module.css';

interface SunsetProps {
  /** Steps done, from 0. */
  step: number;
  steps: number;
  /** What a screen reader says, such as "Step 2 of 4". */
  label: string;
}

/** The sun is the progress bar at the end of a shift as well: it stands lower with every step, and is down at the last. */
export function Sunset({ step, steps, label }: SunsetProps) {
  return (
    <div className={styles['sky']}>
      <progress className="visually-hidden" aria-label={label} value={step} max={steps} />
      <div className={styles['sun']} data-step={Math.round((step / steps) * 4)} />
    </div>
  );
}
