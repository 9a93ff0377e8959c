import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isIn, listOf, placeOf } from './inside-address.ts';

/** The only way to a host that somebody has named. */
export interface Reach {
  /**
   * The address to connect to, which is the one that was judged: a name is asked for once, and what it says a moment
   * later counts for nothing. Throws `OutOfReach`.
   */
  addressOf(host: string): Promise<string>;
}

export interface Surroundings {
  /** All addresses of a name. Throws when it has none. */
  addressesOf(host: string): Promise<readonly string[]>;
  /** Where the operator lets hosts stand, of whatever provider; null: nothing was said. */
  insideNetworks: readonly string[] | null;
  /** Several providers live here, who are strangers to each other and to the networks around. */
  isShared(): Promise<boolean>;
}

/**
 * There is no such host, or none that may be asked: both are told by the same words, so that nobody learns from them what
 * stands inside. Has the code of a host that no way leads to.
 */
export class OutOfReach extends Error {
  readonly code = 'EHOSTUNREACH';

  constructor(options?: ErrorOptions) {
    super('no address outside is known for this host, and none inside that the operator allows', options);
    this.name = 'OutOfReach';
  }
}

/** Why providers may name hosts inside at all, and when: docs/decisions/0056. */
export function reachOf({ addressesOf, insideNetworks, isShared }: Surroundings): Reach {
  const allowed = listOf(insideNetworks ?? []);
  const isInReach = async (address: string) => {
    const place = placeOf(address);
    if (place === 'outside' || isIn(allowed, address)) return true;
    return place === 'inside' && insideNetworks === null && !(await isShared());
  };
  return {
    async addressOf(host) {
      const addresses = await addressesOf(host).catch((cause: unknown) => {
        throw new OutOfReach({ cause });
      });
      // a name that leads inside as well as outside is somebody's trick
      const judged = await Promise.all(addresses.map(isInReach));
      const [first] = addresses;
      if (first === undefined || judged.includes(false)) throw new OutOfReach();
      return first;
    },
  };
}

/** As the machine's own resolver knows them, IPv4 first; an address in whatever spelling is its own. */
export async function lookUpAddresses(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, order: 'ipv4first' });
  return found.map(({ address }) => address);
}

/** The name that a certificate has to be for; none where the host is an address already. */
export function serverNameOf(host: string): { servername?: string } {
  return isIP(host) === 0 ? { servername: host.replace(/\.$/, '') } : {};
}
