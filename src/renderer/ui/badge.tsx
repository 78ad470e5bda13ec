import { initials, type TileColour, type TileSign as Sign } from '../../shared/domain/person.ts';
import styles from './badge.module.css';
import { TileSign } from './tile-sign.tsx';

interface BadgeProps {
  name: string;
  colour: TileColour;
  sign: Sign;
}

/** Someone without a photo: initials on their colour, with their sign. */
export function Badge({ name, colour, sign }: BadgeProps) {
  return (
    <span className={styles['badge']} data-colour={colour} aria-hidden="true">
      <bdi>{initials(name)}</bdi>
      <span className={styles['sign']}>
        <TileSign sign={sign} />
      </span>
    </span>
  );
}
