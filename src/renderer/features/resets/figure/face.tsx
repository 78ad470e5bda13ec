import type { ReactNode } from 'react';
import { BothSides, CLAY, Grown, Horizon, INK, Limb, Line, Shape } from './drawing.tsx';

/** A face from the front and near, down to the horizon. What is in it is for each figure to say. */
export function Face({ children }: { children: ReactNode }) {
  return (
    <>
      <Grown>
        {(layer) => (
          <Shape layer={layer} colour={CLAY} d="M98 348C100 326 124 318 158 312H242C276 318 300 326 302 348Z" />
        )}
      </Grown>
      <Grown>{(layer) => <Limb layer={layer} width={86} d="M200 270V306" />}</Grown>
      <Horizon y={350} half={104} />
      <path
        d="M95 160C92 84 136 38 200 38C264 38 308 84 305 160C305 200 304 222 294 240Q286 252 276 250H124Q114 252 106 240C96 222 95 200 95 160Z"
        fill={INK}
      />
      <Grown>{(layer) => <Limb layer={layer} width={86} d="M200 270V306" />}</Grown>
      <Grown>
        {(layer) => (
          <>
            <Shape
              layer={layer}
              d="M200 62C262 62 292 106 292 168C292 242 252 296 200 296C148 296 108 242 108 168C108 106 138 62 200 62Z"
            />
          </>
        )}
      </Grown>
      <path
        d="M100 196C88 100 130 46 200 46C270 46 312 100 300 196C292 160 284 134 266 112C224 134 180 128 156 94C146 132 110 152 100 196Z"
        fill={INK}
      />
      {children}
    </>
  );
}

/** Lightly closed eyes. */
export function ClosedEyes() {
  return (
    <BothSides>
      <Line width={6} d="M132 182q21 18 42 0" />
      <Line width={5} d="M136 188l-8 5" />
    </BothSides>
  );
}

export function Nose() {
  return <Line d="M201 184C204 204 214 216 202 222" />;
}

export function Smile() {
  return <Line width={6} d="M174 252q26 16 52 0" />;
}

/** Brows at rest. */
export function Brows() {
  return (
    <BothSides>
      <Line width={7} d="M132 150q22 -12 44 -3" />
    </BothSides>
  );
}
