import { EventEmitter } from 'node:events';
import type { WebContents, WebFrameMain, WindowOpenHandlerResponse, HandlerDetails } from 'electron';

/** What the double of a window's contents was told. */
export interface ContentsRecord {
  windowOpen: ((details: HandlerDetails) => WindowOpenHandlerResponse) | null;
  zoom: [number, number] | null;
  crashes: number;
  destroyed: boolean;
}

/**
 * A double of WebContents: its methods are checked against Electron's definitions, its events are sent
 * by the test with `emit`.
 */
export function contentsDouble() {
  const record: ContentsRecord = { windowOpen: null, zoom: null, crashes: 0, destroyed: false };
  const methods = {
    setWindowOpenHandler(handler) {
      record.windowOpen = handler;
    },
    setVisualZoomLevelLimits(minimum, maximum) {
      record.zoom = [minimum, maximum];
      return Promise.resolve();
    },
    forcefullyCrashRenderer() {
      record.crashes += 1;
    },
    isDestroyed: () => record.destroyed,
  } satisfies Pick<
    WebContents,
    'setWindowOpenHandler' | 'setVisualZoomLevelLimits' | 'forcefullyCrashRenderer' | 'isDestroyed'
  >;
  const contents = Object.assign(new EventEmitter(), methods) as unknown as WebContents;
  return { contents, record, emit: emitter(contents) };
}

/** Sends an event as Electron would. */
export function emitter(target: unknown): (event: string, ...args: unknown[]) => void {
  return (event, ...args) => {
    (target as EventEmitter).emit(event, ...args);
  };
}

type FrameFacts = Pick<WebFrameMain, 'url' | 'origin' | 'parent' | 'detached'>;

/** A frame showing our page, or what `facts` says. */
export function frameDouble(facts: Partial<FrameFacts> = {}): WebFrameMain {
  const frame: FrameFacts = {
    url: 'app://daybreak/#/check-in',
    origin: 'app://daybreak',
    parent: null,
    detached: false,
    ...facts,
  };
  return frame as WebFrameMain;
}
