import { CLAY, Grown, INK, Line, Shape } from './drawing.tsx';

/** A face from the side and near, facing right, down to the horizon at 348. */
export function Profile() {
  const head =
    'M116 340L124 268C92 244 84 190 96 150C108 110 140 92 172 92C214 92 238 118 240 150L243 168L258 198Q263 209 251 212L246 214L252 226Q254 232 248 235L250 243Q251 248 245 251C250 268 240 280 220 280C206 280 198 282 196 296L198 340Z';
  return (
    <>
      <Grown>{(layer) => <Shape layer={layer} d={head} />}</Grown>
      <Grown>
        {(layer) => (
          <Shape
            layer={layer}
            colour={CLAY}
            d="M96 346C96 322 108 312 124 306Q160 330 198 310C218 316 228 326 230 346Z"
          />
        )}
      </Grown>
      <path
        d="M118 262C80 244 68 196 82 148C96 104 132 82 172 82C214 82 244 108 246 146C232 142 214 138 202 124C204 152 194 168 184 180C184 160 156 160 156 186C156 204 168 212 174 220C170 240 146 262 118 262Z"
        fill={INK}
      />
      <Line d="M172 186q-8 4 -2 14" />
    </>
  );
}

export function ClosedEye() {
  return <Line width={6} d="M206 178q13 10 25 1" />;
}

/** An eye that looks ahead, its brow at rest. */
export function OpenEye() {
  return (
    <>
      <Line width={6} d="M204 148q14 -10 28 -4" />
      <path
        d="M208 180Q220 162 235 170Q238 180 232 188Q218 192 208 180Z"
        fill="#fffdf9"
        stroke={INK}
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <circle cx="228" cy="179" r="8" fill={INK} />
    </>
  );
}
