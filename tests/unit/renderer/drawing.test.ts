import { describe, expect, test } from 'vitest';
import {
  beginStroke,
  drawOn,
  NOTHING_DRAWN,
  pathOf,
  withoutLastStroke,
} from '../../../src/renderer/features/check-in/worry/drawing.ts';

const SHEET = { width: 400, height: 200 };

describe('a drawn worry', () => {
  test('grows with the finger, stroke by stroke', () => {
    const first = drawOn(beginStroke(NOTHING_DRAWN, { x: 10, y: 20 }, SHEET), { x: 30, y: 40 }, SHEET);
    const second = beginStroke(first, { x: 100, y: 100 }, SHEET);
    expect(second).toEqual({
      ...SHEET,
      strokes: [
        [
          { x: 10, y: 20 },
          { x: 30, y: 40 },
        ],
        [{ x: 100, y: 100 }],
      ],
    });
    expect(withoutLastStroke(second)).toEqual(first);
  });

  test('keeps its lines where they are when the sheet changes its size', () => {
    const begun = beginStroke(NOTHING_DRAWN, { x: 200, y: 100 }, SHEET);
    const smaller = { width: 200, height: 100 };
    expect(drawOn(begun, { x: 100, y: 50 }, smaller).strokes).toEqual([
      [
        { x: 200, y: 100 },
        { x: 200, y: 100 },
      ],
    ]);
    expect(beginStroke(begun, { x: 50, y: 25 }, smaller).strokes[1]).toEqual([{ x: 100, y: 50 }]);
  });

  test('begins with a finger that comes down, not with one that only moves', () => {
    expect(drawOn(NOTHING_DRAWN, { x: 1, y: 1 }, SHEET)).toBe(NOTHING_DRAWN);
  });

  test('is a dot where a finger only touched, and a round line where it went', () => {
    expect(pathOf([])).toBe('');
    expect(pathOf([{ x: 1, y: 2 }])).toBe('M1.0 2.0h0.01');
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 10 },
      ]),
    ).toBe('M0.0 0.0Q10.0 0.0 10.0 5.0L10.0 10.0');
  });
});
