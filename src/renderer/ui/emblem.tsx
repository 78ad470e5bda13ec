import styles from './emblem.module.css';

/** Daybreak's sign: a door with the sun coming up in it. */
export function Emblem() {
  return (
    <svg className={styles['emblem']} viewBox="0 0 100 100" aria-hidden="true">
      <path d="M18 92V44a32 32 0 0 1 64 0v48z" fill="#2c2a63" />
      <path d="M25 92V44a25 25 0 0 1 50 0v48z" fill="#f0876a" />
      <path d="M25 92V62h50v30z" fill="#ffdca6" />
      <path d="M32 78a18 18 0 0 1 36 0z" fill="#d97706" />
      <path d="M6 92h88M30 78h40" stroke="#211d3d" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
