import { pathOf, type Drawing } from './drawing.ts';

interface StrokesProps {
  drawing: Drawing;
  /** `stretched` fills the sheet that is drawn on, whose size may have changed; `whole` keeps the shapes. */
  look: 'stretched' | 'whole';
}

/** A drawing, as large as what it stands in. */
export function Strokes({ drawing: { width, height, strokes }, look }: StrokesProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={look === 'stretched' ? 'none' : 'xMidYMid meet'}
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
