import { Body } from './body.tsx';
import { Arrow, BothSides, Mirrored } from './drawing.tsx';

interface Posed {
  isSeated: boolean;
}

/** Someone at rest, with a quiet face. */
export function Settle({ isSeated }: Posed) {
  return (
    <Body isSeated={isSeated}>
      <BothSides>
        <Arrow d="M112 148C104 166 100 186 100 206" tip={[100, 206, 92]} />
      </BothSides>
    </Body>
  );
}

/** Both arms go up beside the head, until the hands meet. */
export function ArmsOverhead({ isSeated }: Posed) {
  const arm = { upper: 7, upperTurn: 166, fore: -2, foreTurn: 27 };
  return (
    <Body isSeated={isSeated} left={arm} right={arm} arms="behind">
      <BothSides>
        <Arrow d="M92 176C82 140 88 104 112 74" tip={[112, 74, -52]} />
      </BothSides>
    </Body>
  );
}

/** One arm goes across the chest and the other hand holds it there. */
export function ArmAcrossLeft({ isSeated }: Posed) {
  const across = { upper: 7, upperTurn: -93, fore: -2, foreTurn: -8 };
  const holds = { upper: 7, upperTurn: 12, fore: -2, foreTurn: -150 };
  return (
    <Body isSeated={isSeated} left={across} right={holds}>
      <Arrow d="M278 222Q308 206 312 172" tip={[312, 172, -86]} />
    </Body>
  );
}

/** The same with the other arm. */
export function ArmAcrossRight({ isSeated }: Posed) {
  return (
    <Mirrored>
      <ArmAcrossLeft isSeated={isSeated} />
    </Mirrored>
  );
}
