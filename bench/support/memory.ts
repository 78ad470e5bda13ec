import type { CDPSession } from '@playwright/test';

/** What a page holds in memory, in MiB of JavaScript's heap, after everything that nobody needs has been let go. */
export async function heapOf(line: CDPSession): Promise<number> {
  // The second time takes what the first one's finalizers let go.
  await line.send('HeapProfiler.collectGarbage');
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
