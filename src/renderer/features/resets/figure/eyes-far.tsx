import { CLAY, CREAM, Grown, LEAF, Line, Shape, SIGN } from './drawing.tsx';
import { OpenEye, Profile } from './profile.tsx';

/** Someone looks out of a window, to the far hills. */
export function EyesFar() {
  return (
    <>
      <g transform="translate(8 54) scale(0.74)">
        <Profile />
        <OpenEye />
        <Line d="M229 235q8 6 17 3" />
        <Line d="M86 348H250" />
      </g>
      <Grown>{(layer) => <Shape layer={layer} colour={CREAM} d="M226 270V158C226 82 346 82 346 158V270Z" />}</Grown>
      <circle cx="296" cy="172" r="17" fill={CLAY} />
      <path d="M226 226Q254 186 288 212Q316 188 346 206V270H226Z" fill={LEAF} />
      <Line width={5} d="M226 226Q254 186 288 212Q316 188 346 206M226 252Q280 232 346 248" />
      <path d="M194 186L270 174" stroke={SIGN} strokeWidth="6" strokeLinecap="round" strokeDasharray="0 13" />
    </>
  );
}
