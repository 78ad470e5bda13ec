import { ipcRenderer } from 'electron';
import { PORT_MESSAGE } from '../shared/wire.ts';

/**
 * Hands the page's MessagePort on to main, once a page load, and gives the page nothing: what it may
 * ask is settled by the contract at the other end of the port.
 */
function handOver(event: MessageEvent): void {
  const [port] = event.ports;
  const isOurs = event.source === window && event.origin === location.origin && event.data === PORT_MESSAGE;
  if (!isOurs || port === undefined || event.ports.length !== 1) return;
  window.removeEventListener('message', handOver);
  ipcRenderer.postMessage(PORT_MESSAGE, null, [port]);
}

window.addEventListener('message', handOver);
