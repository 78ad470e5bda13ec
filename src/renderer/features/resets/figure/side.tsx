import type { ReactNode } from 'react';
import { CLAY, CREAM, Grown, INK, Limb, Line, Shape } from './drawing.tsx';

/** Head, neck and trunk from the side, facing right: the hip is at 170, 246. */
export function SideTrunk() {
  return (
    <>
      <Grown>{(layer) => <Limb layer={layer} width={28} d="M175 112L173 146" />}</Grown>
      <Grown>
        {(layer) => (
          <Shape
            layer={layer}
            colour={CLAY}
            d="M162 138C146 150 146 190 148 246H198C204 206 206 164 192 142Q176 150 162 138Z"
          />
        )}
      </Grown>
      <g transform="translate(-8 0)">
        <SideHead />
      </g>
    </>
  );
}

function SideHead() {
  const d =
    'M186 58C204 58 212 72 213 84L219 97Q220 101 213 102L212 111Q211 121 200 121C184 124 166 112 162 94C160 72 170 58 186 58Z';
  return (
    <>
      <Grown>{(layer) => <Shape layer={layer} d={d} />}</Grown>
      <path
        d="M158 104C148 70 164 51 188 52C204 53 214 64 214 78C204 76 196 74 190 68C190 88 180 96 176 104C170 112 164 112 158 104Z"
        fill={INK}
      />
      <Line width={4} d="M196 91q5 4 10 0M203 111h6" />
    </>
  );
}

/** An arm from the side: the shoulder is at 172, 160. */
export function SideArm({ children }: { children?: ReactNode }) {
  return (
    <>
      <Grown>
        {(layer) => (
          <>
            <Limb layer={layer} width={24} d="M172 256V266" />
            <Limb layer={layer} colour={CLAY} width={28} d="M172 162V250" />
          </>
        )}
      </Grown>
      {children}
    </>
  );
}

/** A shoe from the side: the ankle is above 0, 0; the toes point right. */
export function Shoe({ at: [x, y] }: { at: readonly [number, number] }) {
  return (
    <path
      transform={`translate(${x} ${y})`}
      d="M-20 20C-24 6 -20 -4 -14 -8H14C16 0 36 2 38 14Q38 20 32 20Z"
      fill={INK}
    />
  );
}

/** A chair from the side; its seat is at 292. */
export function SideChair() {
  return (
    <>
      <Line width={9} d="M122 180V371M204 300V371" />
      <Grown>{(layer) => <Limb layer={layer} colour={CREAM} width={24} d="M122 176V226" />}</Grown>
      <Grown>{(layer) => <Limb layer={layer} colour={CREAM} width={22} d="M124 302H206" />}</Grown>
    </>
  );
}
