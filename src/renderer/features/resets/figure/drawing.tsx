import type { CSSProperties, ReactNode } from 'react';

export const INK = '#211d3d';
export const PAPER = '#fff3dc';
export const CLAY = '#d8613c';
export const TROUSERS = '#4d4868';
export const CREAM = '#ffe3ae';
export const LEAF = '#2f7160';
/** Of what is no part of the figure: arrows, and the marks of effort. */
export const SIGN = '#8a3d06';
/** How thick an outline is, in the drawing's units. */
const LINE = 5;

export type Point = readonly [x: number, y: number];

/**
 * Shapes that are drawn twice: all of their outlines first, then all of their insides. So they grow together where
 * they meet, as an upper arm and a forearm do, however they are turned.
 */
export type Layer = 'ink' | 'fill';
export function Grown({ children }: { children: (layer: Layer) => ReactNode }) {
  return (
    <>
      {children('ink')}
      {children('fill')}
    </>
  );
}

interface LimbProps {
  d: string;
  /** With its outlines. */
  width: number;
  layer: Layer;
  colour?: string;
}

/** A round-ended part along a line, such as a finger. */
export function Limb({ d, width, layer, colour = PAPER }: LimbProps) {
  return (
    <path
      d={d}
      fill="none"
      stroke={layer === 'ink' ? INK : colour}
      strokeWidth={layer === 'ink' ? width : width - 2 * LINE}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** A rounded part with an inside, such as a palm. */
export function Shape({ d, layer, colour = PAPER }: { d: string; layer: Layer; colour?: string }) {
  return layer === 'ink' ? (
    <path d={d} fill={INK} stroke={INK} strokeWidth={2 * LINE} strokeLinejoin="round" />
  ) : (
    <path d={d} fill={colour} />
  );
}

/** A thin line: an eye, a crease. */
export function Line({ d, colour = INK, width = LINE }: { d: string; colour?: string; width?: number }) {
  return <path d={d} fill="none" stroke={colour} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />;
}

interface MoveProps {
  /** Around which point it turns and grows. */
  at?: Point;
  /** How it stands at rest, in degrees clockwise. */
  from?: number;
  /** How far it turns on top of that, where `--move` is 1. */
  turn?: number;
  /** How far it has gone at rest. */
  start?: Point;
  /** How far it goes on top of that. */
  by?: Point;
  /** By how much it is wider and higher, where 1 is twice. */
  grow?: Point;
  children: ReactNode;
}

/** A part that moves with `--move`, which an ancestor sets: -1 to 1, and 0 is at rest. */
export function Move({ at = [200, 200], from = 0, turn = 0, start = [0, 0], by = [0, 0], grow, children }: MoveProps) {
  const transforms = [
    `translate(${way(start[0], by[0], 'px')}, ${way(start[1], by[1], 'px')})`,
    from === 0 && turn === 0 ? '' : `rotate(${way(from, turn, 'deg')})`,
    grow === undefined ? '' : `scale(${way(1, grow[0], '')}, ${way(1, grow[1], '')})`,
  ];
  const style: CSSProperties = {
    transform: transforms.filter(Boolean).join(' '),
    transformOrigin: `${at[0]}px ${at[1]}px`,
  };
  return <g style={style}>{children}</g>;
}

function way(from: number, more: number, unit: string): string {
  return more === 0 ? `${from}${unit}` : `calc(${from}${unit} + var(--move, 0) * ${more}${unit})`;
}

interface SeenWhenProps {
  is: 'moved' | 'at-rest';
  /** Where on its way it comes, or goes. */
  past?: number;
  children: ReactNode;
}

/** What is there only at one end of a move: it comes or goes quickly on the way. */
export function SeenWhen({ is, past = 0.5, children }: SeenWhenProps) {
  const opacity = is === 'moved' ? `calc((var(--move, 0) - ${past}) * 10)` : `calc((${past} - var(--move, 0)) * 10)`;
  return <g style={{ opacity }}>{children}</g>;
}

/** The left half and the same mirrored, as most bodies are. */
export function BothSides({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Mirrored>{children}</Mirrored>
    </>
  );
}

export function Mirrored({ children }: { children: ReactNode }) {
  return <g transform="translate(400 0) scale(-1 1)">{children}</g>;
}

/** Which way something goes. @param props.tip where its head is, and where that points, in degrees from right, clockwise */
export function Arrow({ d, tip: [x, y, towards] }: { d: string; tip: readonly [number, number, number] }) {
  return (
    <>
      <Line colour={SIGN} d={d} />
      <g transform={`translate(${x} ${y}) rotate(${towards})`}>
        <Line colour={SIGN} d="M-11 -10L0 0L-11 10" />
      </g>
    </>
  );
}

/** Short strokes that spread from a part that is tensed, three of them. @param props.towards degrees from right, clockwise */
export function Effort({ at: [x, y], towards }: { at: Point; towards: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${towards})`}>
      <Line colour={SIGN} d="M0 0H17M-5 -17L9 -26M-5 17L9 26" />
    </g>
  );
}

/** What someone stands or sits on: the horizon. */
export function Horizon({ y, half }: { y: number; half: number }) {
  return <Line d={`M${200 - half} ${y}H${200 + half}`} />;
}
