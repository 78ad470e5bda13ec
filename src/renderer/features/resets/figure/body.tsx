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
  TROUSERS,
  type Layer,
} from './drawing.tsx';

/** How an arm hangs and moves, in degrees: at 0 it hangs; more lifts it outwards, less carries it across the body. */
export interface ArmPose {
  readonly upper?: number;
  readonly upperTurn?: number;
  /** On top of the upper arm. */
  readonly fore?: number;
  readonly foreTurn?: number;
}

interface BodyProps {
  isSeated: boolean;
  /** The arm on the left of the picture, as in a mirror, and the one on the right. */
  left?: ArmPose;
  right?: ArmPose;
  /** Whether arms are before the body, or behind the head as when they are raised. */
  arms?: 'before' | 'behind';
  /** What lies on top, in the coordinates of the upper body. */
  children?: ReactNode;
}

const HANGS: ArmPose = { upper: 7, fore: -2 };
const IN_LAP: ArmPose = { upper: 13, fore: -33 };

/** Someone from the front, from head to foot; the upper body has the same coordinates standing and seated. */
export function Body({ isSeated, left, right, arms = 'before', children }: BodyProps) {
  const usual = isSeated ? IN_LAP : HANGS;
  const bothArms = (
    <>
      <Arm {...(left ?? usual)} />
      <Mirrored>
        <Arm {...(right ?? usual)} />
      </Mirrored>
    </>
  );
  return (
    <>
      <Horizon y={374} half={56} />
      {isSeated && <Chair />}
      {!isSeated && <Legs />}
      <g transform={isSeated ? 'translate(0 26)' : undefined}>
        <HairBehind />
        <Neck />
        <Torso />
        {arms === 'behind' && bothArms}
      </g>
      {isSeated && <Lap />}
      <g transform={isSeated ? 'translate(0 26)' : undefined}>
        {arms === 'before' && bothArms}
        <Head />
        {children}
      </g>
    </>
  );
}

function Arm({ upper = 0, upperTurn = 0, fore = 0, foreTurn = 0 }: ArmPose) {
  const shoulder = [159, 152] as const;
  const elbow = [159, 204] as const;
  return (
    <>
      <Grown>
        {(layer) => (
          <Move at={shoulder} from={upper} turn={upperTurn}>
            <Move at={elbow} from={fore} turn={foreTurn}>
              <Hand layer={layer} />
              <Limb layer={layer} colour={CLAY} width={28} d="M159 204V240" />
            </Move>
            <Limb layer={layer} colour={CLAY} width={30} d="M159 152V204" />
          </Move>
        )}
      </Grown>
      {/* The shoulder grows into the body. */}
      <circle cx="167" cy="155" r="11" fill={CLAY} />
    </>
  );
}

function Hand({ layer }: { layer: Layer }) {
  return (
    <>
      <Limb layer={layer} width={16} d="M164 250L170 259" />
      <Limb layer={layer} width={25} d="M159 246V262" />
    </>
  );
}

function Torso() {
  const d =
    'M186 138C176 142 154 138 152 158C152 178 161 196 160 212L158 245H242L240 212C239 196 248 178 248 158C246 138 224 142 214 138Q200 147 186 138Z';
  return <Grown>{(layer) => <Shape layer={layer} colour={CLAY} d={d} />}</Grown>;
}

function Neck() {
  return <Grown>{(layer) => <Limb layer={layer} width={30} d="M200 112V141" />}</Grown>;
}

function HairBehind() {
  return (
    <path
      d="M168 90C166 68 180 55 200 55C220 55 234 68 232 90C232 102 232 108 228 114H172C168 108 168 102 168 90Z"
      fill={INK}
    />
  );
}

function Head() {
  return (
    <>
      <Grown>
        {(layer) => (
          <Shape
            layer={layer}
            d="M200 62C219 62 228 76 228 92C228 110 216 125 200 125C184 125 172 110 172 92C172 76 181 62 200 62Z"
          />
        )}
      </Grown>
      <path
        d="M169 98C166 72 180 57 200 57C220 57 234 72 231 98C228 90 224 84 219 79C208 86 196 85 187 73C184 84 174 88 169 98Z"
        fill={INK}
      />
      <Line width={4} d="M184 97q5 5 10 0M206 97q5 5 10 0M193 111q7 5 14 0" />
    </>
  );
}

function Legs() {
  return (
    <BothSides>
      <path d="M166 373a8 8 0 0 1-8-9c1-7 10-9 22-9h18v18z" fill={INK} />
      <Grown>{(layer) => <Limb layer={layer} colour={TROUSERS} width={40} d="M181 250L184 348" />}</Grown>
      <path d="M170 236h32v18h-32z" fill={TROUSERS} />
    </BothSides>
  );
}

/** From the front a thigh is short. */
function Lap() {
  return (
    <BothSides>
      <path d="M160 373a8 8 0 0 1-8-9c1-7 10-9 22-9h18v18z" fill={INK} />
      <Grown>{(layer) => <Limb layer={layer} colour={TROUSERS} width={40} d="M175 300L177 348" />}</Grown>
      <Grown>{(layer) => <Limb layer={layer} colour={TROUSERS} width={44} d="M183 272L175 296" />}</Grown>
    </BothSides>
  );
}

function Chair() {
  return (
    <>
      <Grown>
        {(layer) => <Shape layer={layer} colour={CREAM} d="M150 190Q150 176 164 176H236Q250 176 250 190V290H150Z" />}
      </Grown>
      <Line width={9} d="M147 300V371M253 300V371" />
      <Grown>{(layer) => <Limb layer={layer} colour={CREAM} width={24} d="M148 294H252" />}</Grown>
    </>
  );
}
