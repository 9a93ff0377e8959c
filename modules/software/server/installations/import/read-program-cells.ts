import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { readDay } from '../../../../../kernel/written-day.ts';
import { titleKeyOf, type Program } from '../../titles/title.rules.ts';

const most = { name: 200, publisher: 200, version: 100 } as const;

/** What a row says of a program; a day that is none is a fault, so are texts that no program is called by. */
export function programIn({ values }: ImportGiven): { program: Program; faults: ImportFault[] } {
  const { name = null, publisher = null, version = null, installedOn = null } = values;
  const day = installedOn === null ? null : readDay(installedOn);
  const texts = { name, publisher, version };
  const tooLong = (['name', 'publisher', 'version'] as const).filter((key) => (texts[key]?.length ?? 0) > most[key]);
  const faults = tooLong.map((key) => faultAt(key, 'too_long', { most: most[key] }));
  if (installedOn !== null && day === null) faults.push(faultAt('installedOn', 'day', { text: installedOn }));
  return { program: { name: name ?? '', publisher, version, installedOn: day ?? null }, faults };
}

/** Equal for rows that mean the same program on the same machine. */
export function keyOfRow({ values }: ImportGiven): string | null {
  const { customer = '', machine = null, serialNumber = null, name = null, publisher, version } = values;
  if (name === null || (machine === null && serialNumber === null)) return null;
  const who = [customer, machine?.toLowerCase(), serialNumber?.toLowerCase()];
  return JSON.stringify([...who, titleKeyOf(name), titleKeyOf(publisher ?? ''), version ?? '']);
}

export function faultAt(column: string, code: string, params: Record<string, string | number> = {}): ImportFault {
  return { column, textKey: `software:fault.${code}`, params };
}
