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

/** What a page's main thread did while something went on. */
export interface Trace {
  /** The longest time, in milliseconds, for which it could answer no finger. */
  readonly longestTask: number;
  /** All the milliseconds that it spent on script, style, layout and paint. */
  readonly drawing: number;
}

/** A script's turn, and what drawing takes after it. None of them stands inside another but forced layouts, which count twice. */
const DRAWING = new Set([
  ...['FireAnimationFrame', 'TimerFire', 'EventDispatch', 'RunMicrotasks'],
  ...['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'],
]);

/** Records what a page's main thread does. @throws Error when it did nothing at all, for then it was another thread */
export async function traceOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<Trace> {
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
  const events = trace.traceEvents.filter(({ pid, tid }) => isMain.has(`${pid}/${tid}`));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  const drawn = events.filter(({ name }) => DRAWING.has(name));
  return {
    longestTask: tasks.reduce((longest, task) => Math.max(longest, ran(task)), 0),
    drawing: drawn.reduce((sum, event) => sum + ran(event), 0),
  };
}

function ran({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}
