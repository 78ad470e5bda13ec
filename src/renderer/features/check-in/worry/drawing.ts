export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What was drawn, on a sheet of this size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly Point[])[];
}

/** The size counts from the first stroke on. */
export const NOTHING_DRAWN: Drawing = { width: 1, height: 1, strokes: [] };

/** The sheet as it lies on the screen, in CSS pixels. */
export type Sheet = Pick<Drawing, 'width' | 'height'>;

/** A finger comes down. The first one decides the drawing's size. */
export function beginStroke(drawing: Drawing, point: Point, sheet: Sheet): Drawing {
  if (drawing.strokes.length === 0) return { ...sheet, strokes: [[point]] };
  return { ...drawing, strokes: [...drawing.strokes, [onDrawing(drawing, point, sheet)]] };
}

/** The finger moves. */
export function drawOn(drawing: Drawing, point: Point, sheet: Sheet): Drawing {
  const stroke = drawing.strokes.at(-1);
  if (stroke === undefined) return drawing;
  return { ...drawing, strokes: [...drawing.strokes.slice(0, -1), [...stroke, onDrawing(drawing, point, sheet)]] };
}

/** The sheet may have another size by now: with larger text there is less room. */
function onDrawing({ width, height }: Drawing, { x, y }: Point, sheet: Sheet): Point {
  return { x: (x / sheet.width) * width, y: (y / sheet.height) * height };
}

export function withoutLastStroke(drawing: Drawing): Drawing {
  return { ...drawing, strokes: drawing.strokes.slice(0, -1) };
}

/** A stroke as an SVG path, round where the finger was: through the middle between each two points. */
export function pathOf([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  const from = `M${place(first)}`;
  const last = rest.at(-1);
  // A dot has no length; its round ends make it one.
  if (last === undefined) return `${from}h0.01`;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return `Q${place(point)} ${place({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `${from}${bends.join('')}L${place(last)}`;
}

function place({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
