/** A series of samples, in one unit, as its middle and its slow end. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

/**
 * The value that a share of the samples doesn't exceed, by nearest rank: always one that was measured.
 * @param share above 0, up to 1
 */
function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.ceil(share * sorted.length) - 1];
  if (value === undefined) throw new RangeError('There are no samples');
  return value;
}

export function spread(samples: readonly number[]): Spread {
  return { p50: percentile(samples, 0.5), p99: percentile(samples, 0.99) };
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Takes turns between two measurements, so that whatever else the machine does falls on both. */
export async function alternate<S>(
  times: { readonly warmUp: number; readonly samples: number },
  measured: () => Promise<S>,
  baseline: () => Promise<S>,
): Promise<{ measured: S[]; baseline: S[] }> {
  const kept = { measured: [] as S[], baseline: [] as S[] };
  for (let turn = 0; turn < times.warmUp + times.samples; turn += 1) {
    const [a, b] = [await measured(), await baseline()];
    if (turn < times.warmUp) continue;
    kept.measured.push(a);
    kept.baseline.push(b);
  }
  return kept;
}
