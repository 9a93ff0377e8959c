import type { BodyOf } from '../../kernel/contract.ts';
import type { recordAsset } from '../../modules/assets/asset.contract.ts';
import type { MachineModel } from '../cast/machine.ts';

const systems = ['Windows 10 专业版 22H2', 'Windows 11 专业版 23H2', '统信 UOS 20', '麒麟 V10'];
const onNetwork = new Set(['desktop', 'laptop', 'printer', 'server', 'network', 'phone']);
const computers = new Set(['desktop', 'laptop', 'server']);
const hostPrefixes: Readonly<Record<string, string>> = { desktop: 'pc', laptop: 'nb', server: 'srv' };

type MachineRecord = Partial<BodyOf<typeof recordAsset>>;

/** What is known of a machine besides: bought in the last five years, a few long before, covered for three, known to its network. */
export function machineRecordOf(
  { kind }: MachineModel,
  { network, place }: { network: number; place: number },
): MachineRecord {
  const year = place % 13 === 0 ? 2018 : 2021 + (place % 5);
  const dayOfYear = `${String(1 + (place % 12)).padStart(2, '0')}-${String(1 + (place % 28)).padStart(2, '0')}`;
  return {
    purchasedOn: `${year}-${dayOfYear}`,
    warrantyFrom: `${year}-${dayOfYear}`,
    warrantyUntil: `${year + 3}-${dayOfYear}`,
    warrantyLevel: kind === 'server' ? '7×24 四小时到场' : '三年上门',
    price: { amount: `${kind === 'server' ? 28_000 : 3200 + (place % 30) * 100}.00`, currency: 'CNY' },
    ...(onNetwork.has(kind) && { macAddresses: [macOf(network, place)] }),
    ...(computers.has(kind) && {
      hostName: `${hostPrefixes[kind] ?? kind}-${network}-${String(place).padStart(3, '0')}`,
      operatingSystem: kind === 'server' ? 'Windows Server 2019' : systems[place % systems.length],
    }),
  };
}

function macOf(network: number, place: number): string {
  const bytes = [0x3c, 0x97, network & 255, place >> 16, (place >> 8) & 255, place & 255];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}
