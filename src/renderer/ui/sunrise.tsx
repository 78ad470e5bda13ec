import styles from './sunrise.module.css';

interface SunriseProps {
  /** Steps done, from 0. */
  step: number;
  steps: number;
  /** What a screen reader says, such as "Step 2 of 3". */
  label: string;
}

/** The sun is the progress bar: it stands higher over the horizon with every step. */
export function Sunrise({ step, steps, label }: SunriseProps) {
  return (
    <div className={styles['sky']}>
      <progress className="visually-hidden" aria-label={label} value={step} max={steps} />
      <div className={styles['sun']} data-step={step === steps ? 4 : Math.round((step / (steps - 1)) * 3)} />
    </div>
  );
}
