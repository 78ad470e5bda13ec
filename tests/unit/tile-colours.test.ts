import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TILE_COLOURS } from '../../src/shared/domain/person.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../src/renderer/ui/tokens.css'), 'utf8');

function token(name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(TILE_COLOURS)('initials on a %s tile can be read from across the room', (colour) => {
  expect(contrast(token(`tile-${colour}`), '#ffffff')).toBeGreaterThanOrEqual(7);
});

test.each([
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sun-soft'],
  ['ink', 'amber-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'card'],
  ['alert', 'alert-wash'],
  ['alert', 'paper'],
])('%s words on %s can be read at seven to one', (words, ground) => {
  expect(contrast(token(words), token(ground))).toBeGreaterThanOrEqual(7);
});
