import * as z from 'zod/mini';
import { isPlaceholderSerial, type Component } from '../../../assets/index.ts';
import type { ComponentKind } from '../../../assets/asset-component.contract.ts';
import { macShape } from '../../../assets/asset-record.contract.ts';
import type { AgentDocument, Line } from './document.rules.ts';
import { field, linesOf, numberIn } from './document-line.rules.ts';

interface Reading {
  kind: ComponentKind;
  section: string;
  /** Null: it is no part (an empty slot, a virtual card). */
  read(line: Line, at: number): Part | null;
}

const most = { slot: 40, name: 160, maker: 60, serial: 60 } as const;
/** More of a kind than any machine has: the rest is left out. */
const mostOfAKind = 64;

const readings: readonly Reading[] = [
  {
    kind: 'cpu',
    section: 'cpus',
    read: (line, at) => part(line, { slot: `CPU ${at}`, names: ['name', 'type'], size: numberIn(line, 'speed') }),
  },
  {
    kind: 'memory',
    section: 'memories',
    read: (line, at) => {
      const size = numberIn(line, 'capacity');
      const name = [field(line, 'type'), field(line, 'description')].filter(Boolean).join(' ') || 'RAM';
      const slot = field(line, 'caption') ?? `DIMM ${at}`;
      return size ? part({ ...line, name }, { slot, names: ['name'], size }) : null;
    },
  },
  {
    kind: 'disk',
    section: 'storages',
    read: (line, at) => {
      const isDisk = !/cd|dvd|removable|tape/i.test(field(line, 'type') ?? '');
      const slot = field(line, 'name') ?? `${at}`;
      return isDisk ? part(line, { slot, names: ['model', 'name'], size: numberIn(line, 'disksize') }) : null;
    },
  },
  {
    kind: 'graphics',
    section: 'videos',
    read: (line, at) => part(line, { slot: `GPU ${at}`, names: ['name', 'chipset'], size: numberIn(line, 'memory') }),
  },
  {
    kind: 'monitor',
    section: 'monitors',
    read: (line, at) => part(line, { slot: `${at}`, names: ['caption', 'name', 'description'] }),
  },
  {
    kind: 'printer',
    section: 'printers',
    read: (line, at) => part(line, { slot: field(line, 'name') ?? `${at}`, names: ['driver', 'name'] }),
  },
  {
    kind: 'battery',
    section: 'batteries',
    read: (line, at) => part(line, { slot: `${at}`, names: ['name', 'chemistry'] }),
  },
  { kind: 'network_port', section: 'networks', read: portOf },
];

/** The parts that a document names, and the kinds of which it names all. */
export function componentsIn(document: AgentDocument): { components: Component[]; complete: ComponentKind[] } {
  const said = readings.filter(({ section }) => document.sections.has(section));
  const components = said.flatMap(({ kind, section, read }) => {
    const found = linesOf(document, section).flatMap((line, index) => read(line, index + 1) ?? []);
    return toldApart(kind === 'network_port' ? onceASerial(found) : found)
      .slice(0, mostOfAKind)
      .map((one) => ({ kind, ...one }));
  });
  // a screen that was unplugged takes its section away with it; other sections are missing where the agent may not look
  const gone: ComponentKind[] = document.isPartial ? [] : ['monitor', 'printer'];
  return { components, complete: [...new Set([...said.map(({ kind }) => kind), ...gone])] };
}

type Part = Omit<Component, 'kind'>;

/** A card has a line for each of its addresses. */
function onceASerial(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((one) => [one.serialNumber, one])).values()];
}

/** A serial number that several bear says nothing, and each has a place of its own: the same at the next report. */
function toldApart(parts: readonly Part[]): Part[] {
  const taken = new Map<string, number>();
  return parts.map((one) => {
    const isShared = parts.some((other) => other !== one && other.serialNumber === one.serialNumber);
    const times = (taken.get(one.slot) ?? 0) + 1;
    taken.set(one.slot, times);
    const slot = times === 1 ? one.slot : `${one.slot} #${times}`;
    return { ...one, slot, serialNumber: isShared ? null : one.serialNumber };
  });
}

interface Naming {
  slot: string;
  /** Fields that may name it, the best first. */
  names: readonly string[];
  size?: number | null;
}

function part(line: Line, { slot, names, size = null }: Naming): Part | null {
  const name = field(line, ...names);
  if (name === null) return null;
  const serial = field(line, 'serialnumber', 'serial');
  const isKnown = serial !== null && !isPlaceholderSerial(serial);
  return {
    slot: slot.slice(0, most.slot),
    name: name.slice(0, most.name),
    maker: field(line, 'manufacturer')?.slice(0, most.maker) ?? null,
    serialNumber: isKnown ? serial.slice(0, most.serial).toUpperCase() : null,
    size,
  };
}

/** One line an address: a card that has several is one part, known by its hardware address. */
function portOf(line: Line, at: number): Part | null {
  const mac = z.safeParse(macShape, field(line, 'macaddr', 'mac') ?? '');
  const isVirtual = /^(?:1|true|yes)$/i.test(field(line, 'virtualdev') ?? '');
  if (!mac.success || isVirtual || /loopback/i.test(field(line, 'type') ?? '')) return null;
  const slot = field(line, 'description') ?? `${at}`;
  const named = part(line, { slot, names: ['model', 'description', 'type'] });
  return named && { ...named, serialNumber: mac.data };
}
