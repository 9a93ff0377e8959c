import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Whether an address is inside one of the networks; without any, every address is. */
export function isWithin(networks: readonly string[], address: string | null): boolean {
  if (networks.length === 0) return true;
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits = ''] = network.split('/');
    if (isIPv4(base)) list.addSubnet(base, Number(bits), 'ipv4');
    else if (isIPv6(base)) list.addSubnet(base, Number(bits), 'ipv6');
  }
  if (isIPv4(plain)) return list.check(plain, 'ipv4');
  return isIPv6(plain) && list.check(plain, 'ipv6');
}
