import type { Day, Instant } from '../../../../kernel/instant.ts';
import { useParts, type CommissioningSettingView, type UsePart } from '../../commissioning.contract.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import { isPlaceholder } from '../assets/asset.rules.ts';

/** As long as a customer has not said otherwise. */
export const deliveredSetting: CommissioningSettingView = {
  mode: 'warn',
  withoutMac: ['monitor', 'other', 'projector'],
  withLicence: ['desktop', 'laptop', 'server'],
  revision: 1,
};

/** A machine as far as it is looked at before it is put into use. */
export interface MachineForUse {
  kind: string;
  model: string | null;
  serialNumber: string | null;
  macAddresses: readonly string[];
  osLicence: string | null;
  /** The label in use on it. */
  label: { printedAt: Instant | null; stuckAt: Instant | null } | null;
}

/** What a machine lacks before it is put into use (AST-16); a serial number that says nothing is none. */
export function missingForUse(
  machine: MachineForUse,
  { withoutMac, withLicence }: Pick<CommissioningSettingView, 'withoutMac' | 'withLicence'>,
): UsePart[] {
  const { kind, model, serialNumber, macAddresses, osLicence, label } = machine;
  const has: Record<UsePart, boolean> = {
    model: model !== null,
    serialNumber: serialNumber !== null && !isPlaceholder(serialNumber),
    macAddresses: macAddresses.length > 0 || withoutMac.includes(kind),
    osLicence: osLicence !== null || !withLicence.includes(kind),
    labelPrinted: label !== null && label.printedAt !== null,
    labelStuck: label !== null && label.stuckAt !== null,
  };
  return useParts.filter((part) => !has[part]);
}

/** Back from where it was sent or lost, it is not put into use for the first time. */
const usedBefore: ReadonlySet<AssetStatus> = new Set(['in_use', 'in_repair', 'lost']);

export function isPutIntoUse(before: AssetStatus, after: AssetStatus): boolean {
  return after === 'in_use' && !usedBefore.has(before);
}

interface Entry {
  /** Undefined: nobody said. */
  status: AssetStatus | undefined;
  /** A person says what is so; an agent or a scan only that the machine is there. */
  isSaid: boolean;
  mode: CommissioningSettingView['mode'];
}

/**
 * In which status a machine begins. Where nothing is put into use before it has all that it needs, a machine that nobody
 * has looked at yet waits in stock: its label can only be printed once it is entered. `refused`: somebody said otherwise.
 */
export function statusAtEntry({ status, isSaid, mode }: Entry): AssetStatus | 'refused' {
  if (mode === 'warn' || (status !== undefined && status !== 'in_use')) return status ?? 'in_use';
  return status === 'in_use' && isSaid ? 'refused' : 'in_stock';
}

/** Whether an exception holds on that day still; `today` is the provider's. */
export function isPastDue(dueOn: Day, today: Day): boolean {
  return dueOn < today;
}
