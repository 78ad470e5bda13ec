import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** In microseconds, and what of it the thread really ran: another program's turn is no fault of the page. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest time, in milliseconds, for which a page's main thread could answer no finger while something went on. */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const isMain = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = trace.traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && isMain.has(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  return tasks.reduce((longest, { dur = 0, tdur = dur }) => Math.max(longest, tdur), 0) / 1000;
}
