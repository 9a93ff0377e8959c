import * as z from 'zod/mini';
import { isPlaceholderMac, isPlaceholderSerial, type Component } from '../../../assets/index.ts';
import { macShape } from '../../../assets/asset-record.contract.ts';
import { field, linesOf } from './document-line.rules.ts';
import type { AgentDocument, AgentPart, Line } from './document.rules.ts';
import { ownName, usableAddress, type Inventory } from './inventory.rules.ts';

/** What of a device is read, and kept: not who is signed in to it, nor what it is connected to. */
const keptFields = [
  'name',
  'snmphostname',
  'netbiosname',
  'dnshostname',
  'manufacturer',
  'model',
  'serial',
  'mac',
  'ip',
  'ips',
  'type',
  'firmware',
  'os',
] as const;
const mostDevices = 500;

/** The devices that an agent, or nmap, found out about; lines that tell nothing to know one by are left out. */
export function devicesIn(document: AgentDocument): AgentPart[] {
  const lines = [...linesOf(document, 'network_device'), ...linesOf(document, 'device')];
  const told = lines.filter((line) => field(line, 'ip', 'ips', 'mac', 'serial') !== null).slice(0, mostDevices);
  const modules = told.length === 1 ? linesOf(document, 'network_components') : [];
  return told.map((line) => ({
    action: document.action,
    deviceId: null,
    sections: { network_device: [keptOf(line)], ...(modules.length > 0 && { network_components: modules }) },
  }));
}

function keptOf(line: Line): Line {
  return Object.fromEntries(keptFields.flatMap((name) => (line[name] ? [[name, line[name]]] : [])));
}

/** What was found out about one device, by its `AgentPart`. */
export function readDevice(document: AgentDocument): Inventory {
  const [device] = linesOf(document, 'network_device');
  const serial = field(device, 'serial')?.toUpperCase() ?? '';
  const mac = z.safeParse(macShape, field(device, 'mac') ?? '');
  const components = modulesIn(document);
  return {
    deviceId: null,
    isPartial: true,
    hostName: ownName(field(device, 'name', 'snmphostname', 'netbiosname', 'dnshostname')),
    maker: field(device, 'manufacturer')?.slice(0, 60) ?? null,
    model: field(device, 'model')?.slice(0, 100) ?? null,
    serialNumber: isPlaceholderSerial(serial) ? null : serial.slice(0, 60),
    uuid: null,
    assetTag: null,
    operatingSystem: field(device, 'os', 'firmware')?.slice(0, 120) ?? null,
    ipAddress: usableAddress([field(device, 'ip'), ...(field(device, 'ips') ?? '').split(' ')]),
    macAddresses: mac.success && !isPlaceholderMac(mac.data) ? [mac.data] : [],
    kind: kindOf(field(device, 'type')),
    components,
    complete: components.length > 0 ? ['board', 'power'] : [],
    programs: null,
    antiviruses: null,
  };
}

const moduleKinds: Readonly<Record<string, 'board' | 'power'>> = { module: 'board', powersupply: 'power' };

/** Modules and power supplies that have a serial number: what is exchanged, and stands on invoices. */
function modulesIn(document: AgentDocument): Component[] {
  return linesOf(document, 'network_components').flatMap((line) => {
    const kind = moduleKinds[(field(line, 'type') ?? '').toLowerCase()];
    const serial = field(line, 'serial');
    const slot = field(line, 'name', 'description');
    if (!kind || serial === null || slot === null || isPlaceholderSerial(serial)) return [];
    return [
      {
        kind,
        slot: slot.slice(0, 40),
        name: (field(line, 'model') ?? slot).slice(0, 160),
        maker: field(line, 'manufacturer')?.slice(0, 60) ?? null,
        serialNumber: serial.slice(0, 60).toUpperCase(),
        size: null,
      },
    ];
  });
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/network|switch|router|firewall|wap|bridge|hub/i, 'network'],
  [/print/i, 'printer'],
  [/phone|voip|pbx/i, 'phone'],
  [/storage|server/i, 'server'],
  [/computer|general purpose/i, 'desktop'],
];

function kindOf(type: string | null): string {
  return kinds.find(([said]) => said.test(type ?? ''))?.[1] ?? 'other';
}
