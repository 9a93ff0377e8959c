import { openLine } from './line.ts';
import { wake } from './signal.ts';

/** Runs once a browser, whatever it has open of us, and holds the one stream; each page is told by its port. */
const ports = new Set<MessagePort>();
const line = openLine((signal) => ports.forEach((port) => port.postMessage(signal)));

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (!port) return;
  ports.add(port);
  port.addEventListener('message', ({ data }) => {
    if (data === wake) line.wake();
    else ports.delete(port);
  });
  port.start();
});
