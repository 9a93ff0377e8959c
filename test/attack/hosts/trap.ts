import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A server on this machine that says who it is, as mail servers do, and counts who came. */
export interface Trap {
  port: number;
  came: { count: number };
  close(): Promise<void>;
}

/** What no tenant may ever read. */
export const banner = 'SECRET-INSIDE';

export async function openTrap(host = '127.0.0.1', port = 0): Promise<Trap> {
  const came = { count: 0 };
  const server = createServer((socket) => {
    came.count += 1;
    socket.on('error', () => undefined);
    socket.end(`500 ${banner}\r\n`);
  }).listen(port, host);
  await once(server, 'listening');
  return {
    // a TCP server has an address of this kind
    port: (server.address() as AddressInfo).port,
    came,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}
