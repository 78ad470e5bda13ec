import type { ReactNode } from 'react';
import { Arrow, Effort, Grown, Horizon, Limb, Move, SeenWhen, TROUSERS } from './drawing.tsx';
import { Shoe, SideArm, SideChair, SideTrunk } from './side.tsx';

interface Posed {
  isSeated: boolean;
}

/** Seated, the legs stretch out before the chair; standing, the heels lift. */
export function LegsTense({ isSeated }: Posed) {
  return (
    <Someone isSeated={isSeated}>
      <SeenWhen is="moved">
        {isSeated ? <Effort at={[246, 244]} towards={-78} /> : <Effort at={[142, 312]} towards={178} />}
      </SeenWhen>
      {isSeated ? (
        <SeenWhen is="at-rest">
          <Arrow d="M300 342Q331 326 342 292" tip={[342, 292, -72]} />
        </SeenWhen>
      ) : (
        <Arrow d="M246 340V296" tip={[246, 292, -90]} />
      )}
    </Someone>
  );
}

/** And down again, heavy. */
export function LegsRelease({ isSeated }: Posed) {
  return (
    <Someone isSeated={isSeated}>
      <SeenWhen is="at-rest">
        {isSeated ? (
          <Arrow d="M314 262C322 292 316 318 304 336" tip={[304, 336, 118]} />
        ) : (
          <Arrow d="M246 292V336" tip={[246, 340, 90]} />
        )}
      </SeenWhen>
    </Someone>
  );
}

function Someone({ isSeated, children }: Posed & { children: ReactNode }) {
  return (
    <>
      {isSeated ? <Horizon y={364} half={80} /> : <Horizon y={374} half={56} />}
      {isSeated ? <Seated /> : <Standing />}
      {children}
    </>
  );
}

function Seated() {
  return (
    <g transform="translate(2 -10)">
      <SideChair />
      <g transform="translate(-4 26)">
        <SideTrunk />
      </g>
      <Grown>
        {(layer) => (
          <>
            <Move at={[244, 280]} turn={-66}>
              <Limb layer={layer} colour={TROUSERS} width={36} d="M244 280V346" />
            </Move>
            <Limb layer={layer} colour={TROUSERS} width={42} d="M166 276L242 278" />
          </>
        )}
      </Grown>
      <Move at={[244, 280]} turn={-66}>
        <Move at={[244, 348]} turn={-16}>
          <Shoe at={[244, 354]} />
        </Move>
      </Move>
      <g transform="translate(-4 26) rotate(-32 172 160)">
        <SideArm />
      </g>
    </g>
  );
}

function Standing() {
  return (
    <g transform="translate(20 0)">
      <Move at={[206, 372]} turn={30}>
        <Shoe at={[176, 354]} />
      </Move>
      <Move by={[10, -13]}>
        <Grown>{(layer) => <Limb layer={layer} colour={TROUSERS} width={42} d="M174 252L176 348" />}</Grown>
        <SideTrunk />
        <g transform="rotate(4 172 160)">
          <SideArm />
        </g>
      </Move>
    </g>
  );
}
