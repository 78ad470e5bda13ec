import type { ReactNode } from 'react';
import { CLAY, Grown, Limb, Move, Shape, type Layer, type Point } from './drawing.tsx';

interface FingerMove {
  readonly start?: Point;
  /** How much shorter it is from the start, as one that is bent. */
  readonly short?: number;
  readonly grow?: Point;
  readonly from?: number;
  readonly turn?: number;
  readonly by?: Point;
}

/** From the thumb's side: where each begins, and where its tip is. */
export const FINGERS = [
  { x: 158, tip: 128 },
  { x: 186, tip: 108 },
  { x: 214, tip: 116 },
  { x: 242, tip: 144 },
] as const;
const KNUCKLE = 216;

interface HandProps {
  /** How each of the four moves, from the thumb's side. */
  fingers?: readonly [FingerMove, FingerMove, FingerMove, FingerMove];
  thumb?: FingerMove;
  /** Another drawing in place of the first finger, or of the thumb. */
  first?: (layer: Layer) => ReactNode;
  ownThumb?: (layer: Layer) => ReactNode;
  /** The wrist turns around its middle. */
  wrist?: FingerMove;
  children?: ReactNode;
}

const STILL = [{}, {}, {}, {}] as const;

/** A hand from its palm's side, fingers up, the thumb on the left; the sleeve comes from below. */
export function Hand({ fingers = STILL, thumb = {}, first, ownThumb, wrist = {}, children }: HandProps) {
  return (
    <>
      <Move at={[200, 318]} {...wrist}>
        <Grown>
          {(layer) => (
            <>
              <Limb layer={layer} width={72} d="M200 300V336" />
              {FINGERS.map(({ x, tip }, index) =>
                index === 0 && first !== undefined ? (
                  <g key={x}>{first(layer)}</g>
                ) : (
                  <Move key={x} at={[x, KNUCKLE]} {...fingers[index]}>
                    <Limb layer={layer} width={33} d={`M${x} ${tip + (fingers[index]?.short ?? 0)}V240`} />
                  </Move>
                ),
              )}
              {ownThumb?.(layer) ?? (
                <Move at={[166, 282]} {...thumb}>
                  <Limb layer={layer} width={38} d="M176 284Q136 262 126 246T112 210" />
                </Move>
              )}
              <Shape layer={layer} d="M147 216H253C256 262 252 296 232 306H168C150 296 144 262 147 216Z" />
            </>
          )}
        </Grown>
        {children}
      </Move>
      <Grown>
        {(layer) => <Shape layer={layer} colour={CLAY} d="M158 334Q200 346 242 334L246 364Q200 384 154 364Z" />}
      </Grown>
    </>
  );
}
