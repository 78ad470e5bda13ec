import type { ReactNode } from 'react';
import type { Sticker } from '../../../shared/domain/thanks.ts';

const BERRY = '#a8325f';
const PINK = '#f0b4c8';
const AMBER = '#d97706';
const SUN = '#ffb547';
const CREAM = '#ffdc9c';
const SAGE = '#2f7160';
const LEAF = '#5fa58f';
const INK = '#2c2a63';
const MIST = '#c3bfdd';
const BARK = '#8a3d06';

/** Lines with round ends, so that a sticker has no sharp corner. */
function Line({ d, colour, width = 4.5 }: { d: string; colour: string; width?: number }) {
  return <path d={d} fill="none" stroke={colour} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />;
}

/** A filled shape whose corners are rounded by a line of its own colour. */
function Shape({ d, colour, round = 3 }: { d: string; colour: string; round?: number }) {
  return <path d={d} fill={colour} stroke={colour} strokeWidth={round} strokeLinejoin="round" />;
}

/** An open hand that points up, its wrist at the bottom. */
function Hand({ colour }: { colour: string }) {
  return (
    <>
      <Line colour={colour} width={6.5} d="M-10.5 -4v-9M-3.5 -4v-15M3.5 -4v-15M10.5 -4v-10M-11 8l-7.5 -8" />
      <Shape colour={colour} round={5} d="M-11.5 -5h23v13a11.5 11.5 0 0 1-23 0z" />
    </>
  );
}

const PETALS = [0, 60, 120, 180, 240, 300];

/** Each in a box of 64 by 64, in flat shapes that read at a finger's width. */
export const STICKER_DRAWINGS: Readonly<Record<Sticker, ReactNode>> = {
  sunrise: (
    <>
      <Line colour={AMBER} d="M32 8v8M14.5 16l5 6.5M49.5 16l-5 6.500M5 32l7.5 2.500M59 32l-7.5 2.5" />
      <path d="M13 46a19 19 0 0 1 38 0z" fill={SUN} />
      <path d="M21 46a11 11 0 0 1 22 0z" fill={CREAM} />
      <Line colour={BERRY} width={5} d="M6 47h52" />
      <Line colour={PINK} width={5} d="M17 56h30" />
    </>
  ),
  heart: (
    <>
      <Shape
        colour={BERRY}
        d="M32 55C14 42 7 33 7 23.5 7 16 12.5 11 19 11c5.5 0 10 3 13 8 3-5 7.5-8 13-8 6.5 0 12 5 12 12.500C57 33 50 42 32 55z"
      />
      <Line colour={PINK} d="M15 25c0-4 2-6.5 5.5-7" />
    </>
  ),
  star: (
    <>
      <Shape
        colour={AMBER}
        round={7}
        d="M32 9.500l6.9 14.7 16.1 2-11.9 11.1 3.1 16L32 45.400l-14.2 7.9 3.1-16L9 26.200l16.1-2z"
      />
      <Shape
        colour={SUN}
        round={5}
        d="M32 20l3.7 7.9 8.7 1.1-6.4 5.9 1.7 8.600L32 39.200l-7.7 4.3 1.7-8.6-6.4-5.9 8.7-1.100z"
      />
    </>
  ),
  'high-five': (
    <>
      <g transform="translate(43 38) rotate(16) scale(-1 1)">
        <Hand colour={BERRY} />
      </g>
      <g transform="translate(23 40) rotate(-14)">
        <Hand colour={SUN} />
      </g>
      <Line colour={AMBER} width={4} d="M32 4v6M21 6l2.5 5M43 6l-2.5 5" />
    </>
  ),
  coffee: (
    <>
      <Line colour={AMBER} width={4} d="M21 19c-3.5-4 3.5-7 0-11M33 19c-3.5-4 3.5-7 0-11" />
      <Line colour={BERRY} width={5} d="M44 32h3.500a7 7 0 0 1 0 14H42" />
      <Shape colour={BERRY} d="M11 27h33v15a11 11 0 0 1-11 11H22a11 11 0 0 1-11-11z" />
      <Line colour={PINK} width={4} d="M18 34v7" />
      <Line colour={INK} d="M9 59h37" />
    </>
  ),
  flower: (
    <>
      <Line colour={SAGE} width={5} d="M32 34v26" />
      <Shape colour={SAGE} d="M33 55c1-8 6-12 15-12-1 8-6 12-15 12zM31 50c-1-6-5-10-12-10 1 6 5 10 12 10z" />
      {PETALS.map((turn) => (
        <circle key={turn} cx="32" cy="11.5" r="7.5" fill={BERRY} transform={`rotate(${String(turn)} 32 22.5)`} />
      ))}
      <circle cx="32" cy="22.5" r="7.5" fill={SUN} />
    </>
  ),
  rainbow: (
    <>
      <Line colour={BERRY} width={7.5} d="M8.5 46a23.5 23.5 0 0 1 47 0" />
      <Line colour={SUN} width={7.5} d="M16 46a16 16 0 0 1 32 0" />
      <Line colour={SAGE} width={7.5} d="M23.5 46a8.5 8.5 0 0 1 17 0" />
      <path d="M4 52a6 6 0 0 1 4-10 8.5 8.5 0 0 1 14 2 6 6 0 0 1 1 12H8a5 5 0 0 1-4-4z" fill={MIST} />
      <path d="M60 52a6 6 0 0 0-4-10 8.5 8.5 0 0 0-14 2 6 6 0 0 0-1 12h15a5 5 0 0 0 4-4z" fill={MIST} />
    </>
  ),
  lifebuoy: (
    <>
      <circle cx="32" cy="32" r="19" fill="none" stroke={BERRY} strokeWidth="14" />
      <circle
        cx="32"
        cy="32"
        r="19"
        fill="none"
        stroke={CREAM}
        strokeWidth="14"
        strokeDasharray="13 16.85"
        strokeDashoffset="6.5"
      />
      <circle cx="32" cy="32" r="26.5" fill="none" stroke={AMBER} strokeWidth="3" />
      <circle cx="32" cy="32" r="11.5" fill="none" stroke={AMBER} strokeWidth="3" />
    </>
  ),
  anchor: (
    <>
      <circle cx="32" cy="12" r="5.5" fill="none" stroke={AMBER} strokeWidth="5" />
      <Line colour={INK} width={6} d="M32 20v35M21 28h22M9.5 38c1.5 11 10 17 22.5 17s21-6 22.5-17" />
      <Shape colour={INK} d="M5 43l4-9 7.5 6zM59 43l-4-9-7.5 6z" />
    </>
  ),
  lantern: (
    <>
      <Line colour={INK} width={4} d="M23 14a9 9 0 0 1 18 0" />
      <rect x="17" y="20" width="30" height="32" rx="6" fill={CREAM} />
      <Line colour={INK} width={4} d="M18 22v28M46 22v28" />
      <Shape colour={AMBER} round={2} d="M32 26c5 6 8 9 8 14a8 8 0 0 1-16 0c0-5 3-8 8-14z" />
      <Shape colour={SUN} round={2} d="M32 36c2.5 3 3.5 4.5 3.5 6.500a3.5 3.5 0 0 1-7 0c0-2 1-3.5 3.5-6.500z" />
      <rect x="18" y="13" width="28" height="8" rx="4" fill={INK} />
      <rect x="13" y="51" width="38" height="8" rx="4" fill={INK} />
    </>
  ),
  bridge: (
    <>
      <Line colour={MIST} width={3} d="M26.5 28v8M32 31v6M37.5 28v8M11 30v7M53 30v7" />
      <Line colour={AMBER} width={3.5} d="M4 35C12 33 17 25 19 13c3 13 7 17 13 17s10-4 13-17c2 12 7 20 15 22" />
      <Line colour={BERRY} width={6} d="M19 13v36M45 13v36" />
      <Line colour={INK} width={5.5} d="M5 38h54" />
      <Line colour={LEAF} width={5} d="M6 54q6.5-6 13 0t13 0 13 0 13 0" />
    </>
  ),
  umbrella: (
    <>
      <Line colour={INK} d="M32 6v4M32 30v20.500a6 6 0 0 0 12 0" />
      <Shape
        colour={BERRY}
        d="M7 34a25 24 0 0 1 50 0q-4-4.5-8.3-4.500T40.3 34q-4-4.5-8.3-4.500T23.7 34q-4-4.5-8.4-4.500T7 34z"
      />
      <Shape colour={SUN} round={1.5} d="M24 33c.5-9 3.5-18 8-22 4.5 4 7.5 13 8 22q-4-4-8-4t-8 4z" />
    </>
  ),
  kite: (
    <>
      <Line colour={SAGE} width={3.5} d="M24 46c-2 8-6 3-9 7s-5 5-9 5" />
      <g transform="translate(38 26) rotate(32) scale(1.12)">
        <Shape colour={BERRY} d="M0-22v18h-15zM0 22v-26h15z" />
        <Shape colour={SUN} d="M0-22v18h15zM0 22v-26h-15z" />
      </g>
      <Shape colour={AMBER} d="M15 48l4 5.5-7 .5z" />
    </>
  ),
  cake: (
    <>
      <Line colour={SAGE} width={5} d="M32 19v9" />
      <Shape colour={AMBER} round={2} d="M32 4c3 4 4 5.5 4 7.500a4 4 0 0 1-8 0c0-2 1-3.5 4-7.500z" />
      <rect x="9" y="29" width="46" height="26" rx="6" fill={BERRY} />
      <Shape
        colour={PINK}
        round={1}
        d="M10 40v-5a6 6 0 0 1 6-6h32a6 6 0 0 1 6 6v5c0 4.5-7 4.5-7.3 0-.3 5.5-7 5.5-7.4 0-.3 4.5-7 4.5-7.3 0-.3 5.5-7 5.5-7.3 0-.4 4.5-7.1 4.5-7.4 0-.3 4.5-7.3 4.5-7.3 0z"
      />
      <Line colour={INK} d="M6 57h52" />
    </>
  ),
  medal: (
    <>
      <Shape colour={SAGE} d="M14 6h11l11 20-9 5z" />
      <Shape colour={LEAF} d="M50 6H39L28 26l9 5z" />
      <circle cx="32" cy="42" r="17" fill={AMBER} />
      <circle cx="32" cy="42" r="12.5" fill={SUN} />
      <Shape
        colour={BERRY}
        round={1.5}
        d="M32 49.500c-5.5-4-8-7-8-10 0-2.5 1.8-4 4-4 1.7 0 3.1.9 4 2.5.9-1.6 2.3-2.5 4-2.5 2.2 0 4 1.5 4 4 0 3-2.5 6-8 10z"
      />
    </>
  ),
  tree: (
    <>
      <Line colour={BARK} width={6.5} d="M32 58V34M32 46l8-7" />
      <circle cx="20" cy="30" r="13" fill={SAGE} />
      <circle cx="44" cy="29" r="13" fill={SAGE} />
      <circle cx="32" cy="19" r="14" fill={SAGE} />
      <circle cx="27" cy="20" r="4" fill={LEAF} />
      <circle cx="42" cy="27" r="4" fill={LEAF} />
      <circle cx="19" cy="32" r="3" fill={LEAF} />
      <Line colour={BARK} width={4.5} d="M20 60h24" />
    </>
  ),
};
