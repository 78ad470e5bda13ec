import { BothSides, Effort, INK, Line, Move, PAPER, SeenWhen, Arrow, CLAY, SIGN } from './drawing.tsx';
import { Brows, ClosedEyes, Face, Nose, Smile } from './face.tsx';

/** Eyes squeezed, brows down, mouth tight. */
export function FaceTense() {
  return (
    <Face>
      <Squeezed />
      <SeenWhen is="at-rest" past={0.55}>
        <ClosedEyes />
        <Smile />
      </SeenWhen>
      <SeenWhen is="moved">
        <BothSides>
          <Effort at={[72, 150]} towards={196} />
        </BothSides>
      </SeenWhen>
    </Face>
  );
}

/** All of it let go of: eyes lightly closed, the jaw loose. */
export function FaceRelease() {
  return (
    <Face>
      <Squeezed />
      <SeenWhen is="at-rest" past={0.55}>
        <ClosedEyes />
        <ellipse cx="200" cy="255" rx="17" ry="10" fill={CLAY} stroke={INK} strokeWidth="6" />
        <BothSides>
          <Arrow d="M62 148C54 170 54 192 60 214" tip={[60, 214, 76]} />
        </BothSides>
      </SeenWhen>
    </Face>
  );
}

function Squeezed() {
  return (
    <>
      <Nose />
      <BothSides>
        <Move at={[154, 148]} turn={22} by={[8, 10]}>
          <Line width={7} d="M132 150q22 -12 44 -3" />
        </Move>
      </BothSides>
      <SeenWhen is="moved" past={0.45}>
        <BothSides>
          <Line width={6} d="M136 172L172 184L136 196" />
          <Line width={4} d="M190 160v-12M182 208q-6 4 -10 2" />
        </BothSides>
        <Line width={6} d="M168 256q8 -9 16 0t16 0t16 0t16 0" />
      </SeenWhen>
    </>
  );
}

/** Eyes open, and close for a moment. */
export function EyesBlink() {
  return (
    <Face>
      <Brows />
      <Nose />
      <Smile />
      <BothSides>
        <SeenWhen is="at-rest" past={0.94}>
          <Move at={[154, 190]} grow={[0, -0.9]}>
            <OpenEye />
          </Move>
        </SeenWhen>
      </BothSides>
      <SeenWhen is="moved" past={0.84}>
        <ClosedEyes />
      </SeenWhen>
    </Face>
  );
}

function OpenEye() {
  return (
    <>
      <path
        d="M128 184Q154 156 180 184Q154 206 128 184Z"
        fill="#fffdf9"
        stroke={INK}
        strokeWidth="6"
        strokeLinejoin="round"
      />
      <circle cx="154" cy="182" r="12" fill={INK} />
      <circle cx="158" cy="178" r="3.500" fill={PAPER} />
    </>
  );
}

/** Eyes closed, and a moon beside them: there is nothing to look at. */
export function EyesRest() {
  return (
    <Face>
      <Brows />
      <BothSides>
        <Line width={4} d="M136 168q17 -12 35 0" />
      </BothSides>
      <ClosedEyes />
      <Nose />
      <Smile />
      <path d="M336 92a26 26 0 1 0 22 38a22 22 0 0 1 -22 -38z" fill={SIGN} />
      <circle cx="330" cy="176" r="5" fill={SIGN} />
      <circle cx="354" cy="196" r="4" fill={SIGN} />
    </Face>
  );
}
