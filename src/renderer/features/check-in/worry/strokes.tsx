import { pathOf, type Drawing } from './drawing.ts';

/** A drawing, as wide as what it stands in. */
export function Strokes({ drawing: { width, height, strokes } }: { drawing: Drawing }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      fill="none"
      stroke="currentColor"
      strokeWidth="6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {strokes.map((stroke, index) => (
        <path key={index} d={pathOf(stroke)} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
