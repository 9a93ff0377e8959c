import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';

/** What stands between the product and PostgreSQL, as a network does. */
export interface NetworkLine {
  /** The same database and login, through it. */
  through(url: string): string;
  /** Nothing gets through; what was sent meanwhile arrives when it is over, as TCP sees to for a while. */
  hold(): void;
  /** What is sent vanishes without FIN or RST. Whoever was connected stays so to nothing, also when it is over. */
  swallow(): void;
  /** New connections get through, and what was held. */
  mend(): void;
  stop(): Promise<void>;
}

type State = 'open' | 'held' | 'swallowing';

interface Wire {
  near: Socket;
  far: Socket;
  isLost: boolean;
  held: (() => void)[];
}

export async function openNetworkLine(url: string): Promise<NetworkLine> {
  const wires = new Set<Wire>();
  let state: State = 'open';
  const server = createServer((near) => {
    const wire: Wire = { near, far: connect(placeOf(url)), isLost: state === 'swallowing', held: [] };
    wires.add(wire);
    lay(wire, () => state);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // a listening server has a port
  const { port } = server.address() as AddressInfo;
  return {
    through: (other) => at(other, port),
    hold() {
      state = 'held';
    },
    swallow() {
      state = 'swallowing';
      for (const wire of wires) wire.isLost = true;
    },
    mend() {
      state = 'open';
      for (const { held } of wires) for (const pass of held.splice(0)) pass();
    },
    async stop() {
      for (const { near, far } of wires) [near, far].forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}

function lay(wire: Wire, stateNow: () => State): void {
  const { near, far } = wire;
  const carry = (pass: () => void) => {
    if (wire.isLost) return;
    if (stateNow() === 'held') wire.held.push(pass);
    else pass();
  };
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.on('data', (bytes: Buffer) => carry(() => void to.write(bytes)));
    from.on('end', () => carry(() => void to.end()));
    from.on('error', () => carry(() => void to.destroy()));
  }
}

/** Of a socket in a folder, or of a port. */
function placeOf(url: string): { path: string } | { host: string; port: number } {
  const { hostname, port, searchParams } = new URL(url);
  const folder = searchParams.get('host');
  const number = Number(port || 5432);
  if (folder?.startsWith('/')) return { path: join(folder, `.s.PGSQL.${number}`) };
  return { host: folder ?? hostname, port: number };
}

function at(url: string, port: number): string {
  const other = new URL(url);
  other.searchParams.delete('host');
  other.hostname = '127.0.0.1';
  other.port = String(port);
  return other.href;
}
