import { Arrow, CLAY, CREAM, Grown, LEAF, Limb, Line, Shape, SIGN } from './drawing.tsx';
import { Hand } from './hand.tsx';
import { ClosedEye, OpenEye, Profile } from './profile.tsx';

/** A look at a plant. */
export function SenseSee() {
  return (
    <g transform="translate(-6 10) scale(0.94)">
      <Line d="M91 348H340" />
      <Profile />
      <OpenEye />
      <Line d="M229 235q8 6 17 3" />
      <g transform="translate(282 0)">
        <Plant />
      </g>
      <path d="M258 188L288 206" stroke={SIGN} strokeWidth="6" strokeLinecap="round" strokeDasharray="0 13" />
    </g>
  );
}

function Plant() {
  const leaf = 'M36 262C8 256 0 236 4 216C28 220 40 238 36 262Z';
  return (
    <>
      <Line d="M36 290V236" />
      <Grown>
        {(layer) => (
          <>
            <Shape layer={layer} colour={LEAF} d={leaf} />
            <g transform="translate(72 0) scale(-1 1)">
              <Shape layer={layer} colour={LEAF} d={leaf} />
            </g>
          </>
        )}
      </Grown>
      <Grown>
        {(layer) => <Shape layer={layer} colour={LEAF} d="M36 240C20 222 22 204 36 192C50 204 52 222 36 240Z" />}
      </Grown>
      <Grown>{(layer) => <Shape layer={layer} colour={CREAM} d="M6 288H66L60 341H12Z" />}</Grown>
    </>
  );
}

/** A fingertip on what is there to be touched. */
export function SenseTouch() {
  return (
    <>
      <g transform="rotate(180 200 200) translate(18 2)">
        <Hand fingers={[{}, { short: 84 }, { short: 78 }, { short: 54 }]} thumb={{ from: 30, start: [10, 0] }} />
      </g>
      <Line width={7} d="M92 288H308" />
      <Line colour={SIGN} d="M172 312Q224 328 276 312M194 332Q224 342 254 332" />
    </>
  );
}

/** A hand behind the ear, and what comes to it. */
export function SenseHear() {
  return (
    <g transform="translate(24 10) scale(0.94)">
      <Line d="M78 348H290" />
      <Profile />
      <ClosedEye />
      <Line d="M229 235q8 6 17 3" />
      <Grown>{(layer) => <Limb layer={layer} colour={CLAY} width={42} d="M126 325H82L104 266" />}</Grown>
      <circle cx="130" cy="326" r="18" fill={CLAY} />
      <Grown>
        {(layer) => (
          <>
            <Limb layer={layer} width={36} d="M110 248Q116 214 140 176" />
            <Limb layer={layer} width={32} d="M118 244Q136 226 150 206" />
          </>
        )}
      </Grown>
      <Line width={4} d="M122 204L136 182" />
      <Line colour={SIGN} d="M56 158Q40 190 50 226M28 146Q6 192 20 244" />
    </g>
  );
}

/** A cup under the nose, and its steam. */
export function SenseSmell() {
  return (
    <g transform="translate(-6 10) scale(0.94)">
      <Line d="M91 348H340" />
      <Profile />
      <ClosedEye />
      <Line d="M229 235q8 6 17 3" />
      <g transform="translate(270 273)">
        <Cup />
      </g>
      <Line
        colour={SIGN}
        d="M290 256C278 242 302 228 290 212M316 256C304 242 328 228 316 212M342 256C330 242 354 228 342 212"
      />
    </g>
  );
}

/** A sip, tasted. */
export function SenseTaste() {
  return (
    <g transform="translate(-6 10) scale(0.94)">
      <Line d="M91 348H340" />
      <Grown>{(layer) => <Limb layer={layer} colour={CLAY} width={40} d="M170 328H314L336 280" />}</Grown>
      <Profile />
      <ClosedEye />
      <g transform="translate(254 212) rotate(-30 0 10)">
        <Cup />
      </g>
      <Grown>
        {(layer) => (
          <>
            <Limb layer={layer} width={24} d="M334 258L306 232" />
            <Limb layer={layer} width={34} d="M338 268L328 250" />
          </>
        )}
      </Grown>
      <Arrow d="M330 168Q310 150 284 160" tip={[284, 160, 158]} />
    </g>
  );
}

function Cup() {
  return (
    <>
      <Line width={7} d="M74 18q26 -4 24 16t-30 18" />
      <Grown>{(layer) => <Shape layer={layer} colour={CREAM} d="M2 6H76V44Q76 68 52 68H26Q2 68 2 44Z" />}</Grown>
    </>
  );
}
