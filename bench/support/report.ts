import type { Spread } from './stats.ts';

/** One judged number. */
export interface Line {
  readonly name: string;
  readonly unit: 'ms' | 'KiB' | 'MiB' | 'nodes';
  readonly measured: Partial<Spread>;
  /** Absent where the limit is a size and not a comparison. */
  readonly baseline?: Spread;
  /** What is judged: measured against the baseline, or against the size that is allowed. */
  readonly ratio: number;
  readonly limit: number;
}

const HEADINGS = ['bench', 'p50', 'p99', 'baseline p50', 'baseline p99', 'ratio', 'limit', ''];

export function isOver({ ratio, limit }: Line): boolean {
  // Not `ratio > limit`: a ratio that could not be worked out is no pass.
  return !(ratio <= limit);
}

/** The lines as a table that lines up in a terminal. */
export function table(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .map((row) => row.trimEnd())
    .join('\n');
}

function cells(line: Line): string[] {
  const { measured, baseline, unit } = line;
  const amount = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(1)} ${unit}`);
  return [
    line.name,
    ...[measured.p50, measured.p99, baseline?.p50, baseline?.p99].map(amount),
    line.ratio.toFixed(2),
    `≤ ${line.limit.toFixed(2)}`,
    isOver(line) ? 'over' : 'ok',
  ];
}

/** Words stand left, numbers right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === HEADINGS.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}
