import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ResetFigure } from '../../../../src/renderer/features/resets/figure/reset-figure.tsx';
import { RESET_FIGURES, type ResetFigure as Figure } from '../../../../src/shared/domain/reset-script.ts';

const NAMES = Object.keys(RESET_FIGURES) as Figure[];

function drawn(figure: Figure, isSeated = false): string {
  return renderToStaticMarkup(createElement(ResetFigure, { figure, isSeated }));
}

const stylesOf = (markup: string): string[] => [...markup.matchAll(/style="([^"]*)"/g)].map(([, style]) => style!);

describe('the drawings of a reset', () => {
  test('are each one’s own, standing and seated', () => {
    for (const isSeated of [false, true]) {
      const drawings = NAMES.map((name) => drawn(name, isSeated));
      expect(new Set(drawings).size).toBe(NAMES.length);
      for (const [index, drawing] of drawings.entries()) {
        expect(drawing.match(/<(path|circle|ellipse)\b/g)?.length ?? 0, NAMES[index]).toBeGreaterThan(8);
      }
    }
  });

  test.each([
    ...(['settle', 'shoulders-tense', 'shoulders-release', 'legs-tense', 'legs-release', 'shoulder-rolls'] as const),
    ...(['arms-overhead', 'arm-across-left', 'arm-across-right', 'neck-tilt', 'neck-turn'] as const),
    ...(['mind-name', 'mind-choose'] as const),
  ])('show that someone sits: %s', (figure) => {
    expect(drawn(figure, true)).not.toBe(drawn(figure, false));
  });

  test.each(NAMES)('move if they are said to, and are still if they are not: %s', (figure) => {
    for (const isSeated of [false, true]) {
      expect(drawn(figure, isSeated).includes('--move')).toBe(RESET_FIGURES[figure] !== 'still');
    }
  });

  test('move by what a screen can do without laying out anew', () => {
    for (const style of NAMES.flatMap((name) => [...stylesOf(drawn(name)), ...stylesOf(drawn(name, true))])) {
      const moving = style.split(';').filter((part) => part.includes('--move'));
      for (const part of moving) expect(part).toMatch(/^(transform|opacity):/);
    }
  });

  test('can stand beside each other, and say nothing to a screen reader', () => {
    for (const name of NAMES) {
      expect(drawn(name)).not.toMatch(/\sid="|url\(#|<(text|title|desc|use)\b/);
      expect(drawn(name)).toMatch(/^<svg [^>]*aria-hidden="true"/);
    }
  });
});
