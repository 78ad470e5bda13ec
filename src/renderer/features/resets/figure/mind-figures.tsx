import { Body } from './body.tsx';
import { Bust } from './bust.tsx';
import {
  Arrow,
  CLAY,
  CREAM,
  Grown,
  Horizon,
  INK,
  Limb,
  Line,
  Move,
  PAPER,
  SeenWhen,
  Shape,
  SIGN,
  TROUSERS,
} from './drawing.tsx';
import { Shoe, SideArm, SideTrunk } from './side.tsx';

interface Posed {
  isSeated: boolean;
}

/** A thought over someone's head: a tangle, and a line drawn under it. */
export function MindName({ isSeated }: Posed) {
  return (
    <>
      <g transform="translate(22 90) scale(0.72)">
        <Bust isSeated={isSeated} />
      </g>
      <circle cx="252" cy="164" r="7" fill={PAPER} stroke={INK} strokeWidth="4" />
      <circle cx="270" cy="142" r="11" fill={PAPER} stroke={INK} strokeWidth="4" />
      <Grown>
        {(layer) => (
          <Shape
            layer={layer}
            d="M212 116C190 116 188 84 210 82C206 52 246 40 258 58C276 38 310 54 304 78C326 84 322 116 298 116Z"
          />
        )}
      </Grown>
      <Line colour={CLAY} d="M226 84c8 -16 22 -10 16 2s-18 8 -10 -4s34 -18 30 -2s-18 12 -14 2s26 -16 36 -8" />
      <Line d="M226 104H284" />
    </>
  );
}

/** A bundle is set down on a stool. */
export function MindSetDown() {
  return (
    <g transform="translate(16 4) scale(0.94)">
      <Horizon y={374} half={84} />
      <g transform="translate(-44 0)">
        <Shoe at={[176, 354]} />
        <Grown>{(layer) => <Limb layer={layer} colour={TROUSERS} width={42} d="M174 252L176 348" />}</Grown>
        <SideTrunk />
      </g>
      <Line width={8} d="M192 312V371M250 312V371" />
      <Grown>{(layer) => <Limb layer={layer} colour={CREAM} width={22} d="M184 300H258" />}</Grown>
      <Move by={[24, -62]}>
        <Bundle />
      </Move>
      <g transform="translate(-44 0)">
        <Move at={[172, 160]} from={-54} turn={-36}>
          <SideArm />
        </Move>
      </g>
      <SeenWhen is="at-rest">
        <Arrow d="M296 196V250" tip={[296, 254, 90]} />
      </SeenWhen>
    </g>
  );
}

function Bundle() {
  return (
    <>
      <Grown>
        {(layer) => (
          <Shape
            layer={layer}
            colour={CREAM}
            d="M208 232C186 242 178 286 198 286H242C262 286 254 242 232 232L240 214H200Z"
          />
        )}
      </Grown>
      <Line d="M206 232H234" />
    </>
  );
}

/** One small sun is in the hand; others may stay. */
export function MindChoose({ isSeated }: Posed) {
  return (
    <Body isSeated={isSeated} right={{ upper: 44, fore: 114 }}>
      <circle cx="296" cy="96" r="19" fill={CLAY} stroke={INK} strokeWidth="5" />
      <Line colour={SIGN} d="M296 64V55M319 73L325 67M328 96H337M273 73L267 67" />
      <g fill="none" stroke={SIGN} strokeWidth="4" strokeDasharray="5 8" strokeLinecap="round">
        <circle cx="98" cy="112" r="15" />
        <circle cx="76" cy="170" r="15" />
      </g>
    </Body>
  );
}
