import { Bust } from './bust.tsx';
import { Arrow, BothSides, Effort, INK, Line, SeenWhen } from './drawing.tsx';

interface Posed {
  isSeated: boolean;
}

function StrainedFace() {
  return (
    <>
      <Line d="M166 113l20 3M234 113l-20 3" />
      <Line d="M168 132q9 -5 18 0M214 132q9 -5 18 0" />
      <Line width={4} d="M200 134q6 10 -2 13" />
      <Line d="M188 165h24" />
    </>
  );
}

function SoftFace() {
  return (
    <>
      <Line d="M168 130q9 9 18 0M214 130q9 9 18 0" />
      <Line width={4} d="M200 134q6 10 -2 13" />
      <ellipse cx="200" cy="166" rx="7" ry="4.500" fill={INK} />
    </>
  );
}

/** Shoulders up to the ears. */
export function ShouldersTense({ isSeated }: Posed) {
  return (
    <Bust isSeated={isSeated} shoulders={[6, -40]} nod={6} face={<StrainedFace />}>
      <SeenWhen is="moved">
        <BothSides>
          <Effort at={[92, 176]} towards={-128} />
        </BothSides>
      </SeenWhen>
      <BothSides>
        <Arrow d="M40 240V190" tip={[40, 186, -90]} />
      </BothSides>
    </Bust>
  );
}

/** Shoulders let go of, and low. */
export function ShouldersRelease({ isSeated }: Posed) {
  return (
    <Bust isSeated={isSeated} shoulders={[6, -40]} nod={6} face={<SoftFace />}>
      <SeenWhen is="at-rest">
        <BothSides>
          <Arrow d="M106 132C90 150 74 174 66 204" tip={[66, 204, 106]} />
        </BothSides>
      </SeenWhen>
    </Bust>
  );
}

/** Shoulders go round: up and back, and down again. */
export function ShoulderRolls({ isSeated }: Posed) {
  return (
    <Bust isSeated={isSeated} shoulders={[-2, -28]} nod={2}>
      <BothSides>
        <Arrow d="M104 190C78 152 28 174 42 222" tip={[104, 190, 50]} />
      </BothSides>
    </Bust>
  );
}

/** An ear goes towards its shoulder. */
export function NeckTilt({ isSeated }: Posed) {
  return (
    <Bust isSeated={isSeated} tilt={21}>
      <BothSides>
        <Arrow d="M160 36C126 44 104 64 92 96" tip={[92, 96, 110]} />
      </BothSides>
    </Bust>
  );
}

/** The face goes to one side, and to the other. */
export function NeckTurn({ isSeated }: Posed) {
  return (
    <Bust isSeated={isSeated} turn={11}>
      <BothSides>
        <Arrow d="M128 150Q104 160 74 136" tip={[74, 136, -141]} />
      </BothSides>
    </Bust>
  );
}
