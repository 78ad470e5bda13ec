import type { ReactNode } from 'react';
import { Arrow, Effort, Grown, Limb, Line, Mirrored, Move, SeenWhen, SIGN, type Layer } from './drawing.tsx';
import { FINGERS, Hand } from './hand.tsx';

/** Fingers as far apart as they go, and together. */
export function FingersSpread() {
  return (
    <g transform="translate(8 -16)">
      <Hand
        fingers={[{ from: -2, turn: -17 }, { turn: -6 }, { turn: 7 }, { from: 2, turn: 20 }]}
        thumb={{ from: 10, turn: -24 }}
      >
        <Line width={4} d="M172 262Q190 288 182 306M164 246Q200 262 236 244" />
        <Arrow d="M150 84Q122 92 100 112" tip={[100, 112, 140]} />
        <Arrow d="M250 84Q278 92 300 112" tip={[300, 112, 40]} />
      </Hand>
    </g>
  );
}

/** The thumb comes to the first finger's tip, and then to each of the others. */
export function ThumbToFingers() {
  const first = (layer: Layer) => (
    <Move at={[158, 216]} from={-3} turn={-13}>
      <Move at={[158, 152]} turn={-112}>
        <Limb layer={layer} width={31} d="M158 152V114" />
      </Move>
      <Limb layer={layer} width={32} d="M158 152V236" />
    </Move>
  );
  const thumb = (layer: Layer) => (
    <Move at={[166, 282]} from={-7} turn={9}>
      <Move at={[114, 250]} turn={8}>
        <Limb layer={layer} width={34} d="M114 250L92 206" />
      </Move>
      <Limb layer={layer} width={37} d="M176 284L114 250" />
    </Move>
  );
  return (
    <g transform="translate(22 -14)">
      <Hand first={first} ownThumb={thumb} fingers={[{}, { turn: 2 }, { turn: 5 }, { turn: 9 }]}>
        <Line width={4} d="M176 262Q192 288 184 306" />
        <g fill={SIGN}>
          <circle cx="190" cy="84" r="6" />
          <circle cx="226" cy="90" r="6" />
          <circle cx="262" cy="116" r="6" />
        </g>
      </Hand>
    </g>
  );
}

/** A loose hand goes round on its wrist. */
export function WristCircles() {
  return (
    <g transform="translate(0 -12)">
      <Line colour={SIGN} d="M72 152A130 48 0 0 1 328 152" />
      <Hand wrist={{ from: -17, turn: 34 }} fingers={[{ from: -3 }, {}, {}, { from: 3 }]} thumb={{ from: 14 }}>
        <Line width={4} d="M172 262Q190 288 182 306M164 246Q200 262 236 244" />
      </Hand>
      <Arrow d="M328 152C336 178 312 194 286 200" tip={[286, 200, 168]} />
      <Line colour={SIGN} d="M72 152C68 170 78 184 94 192" />
    </g>
  );
}

/** Both hands make fists. */
export function HandsTense() {
  return (
    <TwoHands>
      <SeenWhen is="moved">
        <Effort at={[118, 192]} towards={-150} />
        <Effort at={[226, 158]} towards={-80} />
      </SeenWhen>
    </TwoHands>
  );
}

/** Both hands open, and their fingers are loose. */
export function HandsRelease() {
  return (
    <>
      <TwoHands isLoose />
      <SeenWhen is="at-rest">
        <Arrow d="M200 128V192" tip={[200, 196, 90]} />
      </SeenWhen>
    </>
  );
}

function TwoHands({ isLoose = false, children }: { isLoose?: boolean; children?: ReactNode }) {
  const one = (
    <g transform="translate(-38 4) rotate(-6 200 340) scale(0.8)">
      <Fisted isLoose={isLoose} />
      {children}
    </g>
  );
  return (
    <>
      {one}
      <Mirrored>{one}</Mirrored>
    </>
  );
}

function Fisted({ isLoose }: { isLoose: boolean }) {
  const apart = isLoose ? 5 : 1;
  return (
    <Hand
      fingers={[
        { grow: [0, -0.93], from: -2 * apart, turn: 2 * apart },
        { grow: [0, -0.93], from: -0.5 * apart, turn: 0.5 * apart },
        { grow: [0, -0.93], from: apart, turn: -apart },
        { grow: [0, -0.93], from: 2.5 * apart, turn: -2.5 * apart },
      ]}
      thumb={{ turn: 60, by: [24, 30] }}
    >
      <SeenWhen is="at-rest">
        <Line width={4} d="M172 262Q190 288 182 306M164 246Q200 262 236 244" />
      </SeenWhen>
      <SeenWhen is="moved" past={0.75}>
        {FINGERS.map(({ x }) => (
          <Grown key={x}>{(layer) => <Limb layer={layer} width={33} d={`M${x} 210V244`} />}</Grown>
        ))}
        <Grown>{(layer) => <Limb layer={layer} width={38} d="M158 288Q176 270 222 266" />}</Grown>
      </SeenWhen>
    </Hand>
  );
}
