import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';

/** A Node port as Electron's main process would have it: Node-style events, messages held until start(). */
export function portMainDouble(port: MessagePort): MessagePortMain {
  const events = new EventEmitter();
  const methods = {
    postMessage(message) {
      port.postMessage(message);
    },
    start() {
      port.on('message', (data: unknown) => {
        events.emit('message', { data, ports: [] });
      });
    },
    close() {
      port.close();
    },
  } satisfies Pick<MessagePortMain, 'postMessage' | 'start' | 'close'>;
  port.on('close', () => {
    events.emit('close');
  });
  const double: unknown = Object.assign(events, methods);
  return double as MessagePortMain;
}
