import type { WebSocket } from 'ws';
import { isCall } from './frame.ts';

/** The part of a line that oRPC takes. */
export type Line = Pick<WebSocket, 'addEventListener' | 'send'>;

type Listener<E> = ((event: E) => void) | { handleEvent(event: E): void };

/** The WebSocket's code for what a program would not have sent: a policy is broken. */
const POLICY = 1008;

/**
 * A screen's line as oRPC may see it: a frame that is no call ends the line before oRPC reads it. oRPC
 * would print an error that quotes what was sent.
 * @param onRubbish told once that this line was ended, and nothing of what came over it
 */
export function guardedLine(screen: WebSocket, onRubbish: () => void): Line {
  let isEnded = false;
  function guard<E>(listener: Listener<E>): (event: E) => void {
    const pass = typeof listener === 'function' ? listener : listener.handleEvent.bind(listener);
    return (event) => {
      if (isEnded) return;
      if (isCall((event as { data?: unknown }).data)) {
        pass(event);
        return;
      }
      isEnded = true;
      onRubbish();
      screen.close(POLICY);
    };
  }
  return {
    send: screen.send.bind(screen),
    addEventListener(type, listener, options) {
      screen.addEventListener(type, type === 'message' ? guard(listener) : listener, options);
    },
  };
}
