import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Of one machine or one net, and no server anywhere: this machine's own, link-local, multicast and what is not given out. */
const nobodys = ['0.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'];
const nobodysToo = ['224.0.0.0/4', '240.0.0.0/4', '::/128', 'fe80::/10', 'fec0::/10', 'ff00::/8', '100::/64'];
const own = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '198.18.0.0/15'];
const ownToo = ['::1/128', 'fc00::/7'];

const neverServed = listOf([...nobodys, ...nobodysToo]);
const inside = listOf([...own, ...ownToo]);

/**
 * Where an address lies: `outside` is the internet, `inside` the networks around this machine and the machine itself,
 * and where it is `nowhere` no mail server can stand (RFC 6890). IPv6 addresses that carry one of IPv4 lie where that
 * one does.
 */
export function placeOf(address: string): 'outside' | 'inside' | 'nowhere' {
  const judged = carriedAddress(address) ?? address;
  if (isIn(neverServed, judged)) return 'nowhere';
  return isIn(inside, judged) ? 'inside' : 'outside';
}

/** Networks as the settings name them; bare addresses are networks of one. */
export function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

export function isIn(list: BlockList, address: string): boolean {
  const judged = carriedAddress(address) ?? address;
  return list.check(judged, isIPv4(judged) ? 'ipv4' : 'ipv6');
}

/** Mapped and compatible (RFC 4291), translated (RFC 6052, RFC 8215), 6to4 (RFC 3056): how many bits stand before the IPv4 address. */
const carriers: readonly [network: string, bitsBefore: number][] = [
  ['::ffff:0:0/96', 96],
  ['::ffff:0:0:0/96', 96],
  ['64:ff9b::/96', 96],
  ['64:ff9b:1::/48', 96],
  ['2002::/16', 16],
];

function carriedAddress(address: string): string | null {
  if (!isIPv6(address)) return null;
  const groups = groupsOf(address);
  // `::1` and `::` are addresses of their own
  const isCompatible = groups.slice(0, 6).every((group) => group === 0) && (groups[6] ?? 0) > 0;
  const carrier = carriers.find(([network]) => listOf([network]).check(address, 'ipv6'));
  const bitsBefore = isCompatible ? 96 : carrier?.[1];
  if (bitsBefore === undefined) return null;
  const [high = 0, low = 0] = groups.slice(bitsBefore / 16, bitsBefore / 16 + 2);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): number[] {
  // the URL's own way of writing is one: compressed, without dots; a zone is no part of the address
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const [before, after] = [numbersIn(head), numbersIn(tail ?? '')];
  if (tail === undefined) return before;
  const left = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return [...before, ...left, ...after];
}

function numbersIn(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
