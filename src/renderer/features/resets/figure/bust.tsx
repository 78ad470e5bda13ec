import type { ReactNode } from 'react';
import {
  BothSides,
  CLAY,
  CREAM,
  Grown,
  Horizon,
  INK,
  Limb,
  Line,
  Mirrored,
  Move,
  Shape,
  type Layer,
  type Point,
} from './drawing.tsx';

/** Where the neck turns. */
const NAPE: Point = [200, 204];

interface BustProps {
  isSeated: boolean;
  /** How the shoulders go up, and out. */
  shoulders?: Point;
  /** How far the head tilts, in degrees. */
  tilt?: number;
  /** How far the face goes to the side, and the head up or down. */
  turn?: number;
  nod?: number;
  /** Another face than the quiet one. */
  face?: ReactNode;
  children?: ReactNode;
}

/** Someone from the front, down to the horizon. Behind who sits there is a chair's back. */
export function Bust({
  isSeated,
  shoulders = [0, 0],
  tilt = 0,
  turn = 0,
  nod = 0,
  face = <QuietFace turn={turn} />,
  children,
}: BustProps) {
  return (
    <>
      {isSeated && <ChairBack />}
      <g style={{ clipPath: 'inset(0 0 63px 0) view-box' }}>
        <Grown>
          {(layer) => (
            <>
              <Shape layer={layer} colour={CLAY} d="M140 222Q200 206 260 222V360H140Z" />
              <Shoulder layer={layer} by={shoulders} />
              <Mirrored>
                <Shoulder layer={layer} by={shoulders} />
              </Mirrored>
            </>
          )}
        </Grown>
        <BothSides>
          <Move by={shoulders}>
            <Line d="M144 380V296" />
          </Move>
        </BothSides>
      </g>
      <Horizon y={337} half={119} />
      <Move at={NAPE} turn={tilt} by={[0, nod]}>
        <path
          d="M143 120C140 76 166 56 200 56C234 56 260 76 257 120C257 142 256 154 250 164Q200 180 150 164C144 154 143 142 143 120Z"
          fill={INK}
        />
        <Grown>{(layer) => <Limb layer={layer} width={52} d="M200 170V206" />}</Grown>
        <Grown>
          {(layer) => (
            <Shape
              layer={layer}
              d="M200 68C236 68 250 94 250 126C250 162 228 188 200 188C172 188 150 162 150 126C150 94 164 68 200 68Z"
            />
          )}
        </Grown>
        {face}
        <path
          d="M144 140C140 92 160 58 200 58C240 58 260 92 256 140C250 124 244 112 234 100C214 112 190 110 176 88C170 108 152 120 144 140Z"
          fill={INK}
        />
      </Move>
      {children}
    </>
  );
}

function Shoulder({ layer, by }: { layer: Layer; by: Point }) {
  return (
    <Move by={by}>
      <Limb layer={layer} colour={CLAY} width={64} d="M170 240C146 240 122 246 118 274L112 400" />
    </Move>
  );
}

/** Closed eyes and the trace of a smile. What stands out of a face goes further when it turns. */
function QuietFace({ turn }: { turn: number }) {
  return (
    <>
      <Move by={[turn, 0]}>
        <Line d="M168 130q9 8 18 0M214 130q9 8 18 0" />
      </Move>
      <Move by={[1.55 * turn, 0]}>
        <Line width={4} d="M200 134q6 10 -2 13" />
      </Move>
      <Move by={[1.4 * turn, 0]}>
        <Line d="M188 163q12 7 24 0" />
      </Move>
    </>
  );
}

function ChairBack() {
  return (
    <Grown>
      {(layer) => (
        <Shape
          layer={layer}
          colour={CREAM}
          d="M66 262Q66 236 92 236H308Q334 236 334 262V290Q334 334 310 334H90Q66 334 66 290Z"
        />
      )}
    </Grown>
  );
}
