import * as z from 'zod/mini';
import { isPlaceholderMac, isPlaceholderSerial } from '../../../assets/index.ts';
import { macShape } from '../../../assets/asset-record.contract.ts';
import type { AgentDocument } from './document.rules.ts';
import { uuidOf } from '../junk/junk.rules.ts';
import { usableAddress, type Inventory, type Program } from './inventory.rules.ts';
import { dayIn } from './document-day.rules.ts';
import { antivirusesIn } from './read-antivirus.ts';
import { componentsIn } from './read-components.ts';
import { field, linesOf } from './document-line.rules.ts';

/** What a document says of the machine that it came from. */
export function inventoryOf(document: AgentDocument): Inventory {
  const [bios] = linesOf(document, 'bios');
  const [hardware] = linesOf(document, 'hardware');
  const { components, complete } = componentsIn(document);
  return {
    deviceId: document.deviceId,
    isPartial: document.isPartial,
    hostName: cut(field(hardware, 'name')?.toLowerCase().replaceAll(' ', '-'), 100),
    maker: cut(said(field(bios, 'smanufacturer', 'mmanufacturer')), 60),
    model: cut(said(field(bios, 'smodel', 'mmodel')), 100),
    serialNumber: cut(said(field(bios, 'ssn', 'sserial'))?.toUpperCase(), 60),
    uuid: uuidOf(field(hardware, 'uuid')),
    assetTag: cut(said(field(bios, 'assettag'))?.toUpperCase(), 60),
    operatingSystem: cut(systemOf(document), 120),
    ...networkOf(document),
    kind: kindOf(field(hardware, 'chassis_type')),
    components,
    complete,
    programs: programsIn(document),
    antiviruses: antivirusesIn(document),
  };
}

function cut(text: string | null | undefined, most: number): string | null {
  return text ? text.slice(0, most).trim() : null;
}

/** What makers leave in for others to fill in says nothing. */
function said(text: string | null): string | null {
  return text === null || isPlaceholderSerial(text) ? null : text;
}

function systemOf(document: AgentDocument): string | null {
  const [system] = linesOf(document, 'operatingsystem');
  const [hardware] = linesOf(document, 'hardware');
  return field(system, 'full_name') ?? field(hardware, 'osname') ?? field(system, 'name');
}

/** The address is that of the network through which the machine reaches others, where it says which that is. */
function networkOf(document: AgentDocument): Pick<Inventory, 'ipAddress' | 'macAddresses'> {
  const [hardware] = linesOf(document, 'hardware');
  const gateway = field(hardware, 'defaultgateway');
  const own = linesOf(document, 'networks').filter((card) => !isVirtual(field(card, 'virtualdev')));
  const ways = own.flatMap((card) => {
    const address = field(card, 'ipaddress');
    const usable = usableAddress([address]);
    return usable === null ? [] : [{ address: usable, gateway: field(card, 'ipgateway') }];
  });
  const way = ways.find((one) => gateway !== null && one.gateway === gateway) ?? ways[0];
  const macs = own.flatMap((card) => {
    const mac = z.safeParse(macShape, field(card, 'macaddr', 'mac') ?? '');
    return mac.success && !isPlaceholderMac(mac.data) ? [mac.data] : [];
  });
  return { ipAddress: way?.address ?? null, macAddresses: [...new Set(macs)].toSorted().slice(0, 50) };
}

function isVirtual(text: string | null): boolean {
  return text !== null && /^(?:1|true|yes)$/i.test(text);
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/server|rack|blade/i, 'server'],
  [/laptop|notebook|portable|convertible|detachable|tablet/i, 'laptop'],
];

function kindOf(chassis: string | null): string {
  return kinds.find(([said]) => said.test(chassis ?? ''))?.[1] ?? 'desktop';
}

function programsIn(document: AgentDocument): Program[] | null {
  if (!document.sections.has('softwares')) return null;
  return linesOf(document, 'softwares').flatMap((line) => {
    const name = cut(field(line, 'name'), 200);
    if (name === null) return [];
    const version = cut(field(line, 'version'), 100);
    return [
      {
        name,
        publisher: cut(field(line, 'publisher'), 200),
        version,
        installedOn: dayIn(line, 'install_date', 'installdate'),
      },
    ];
  });
}
