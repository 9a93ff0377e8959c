import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import { today } from '../assets/today.ts';
import { commissioningSettingOf } from './commissioning-setting.store.ts';
import { commissioningRefusals } from './commissioning.refusals.ts';
import { labelDatesOf } from './missing.store.ts';
import { exceptionOf } from './use-exception.store.ts';
import { isPastDue, isPutIntoUse, missingForUse, statusAtEntry, type MachineForUse } from './use-part.rules.ts';

interface Machine extends Omit<MachineForUse, 'label'> {
  id: Id;
  customerId: Id;
}

/** The gate (AST-16): says what is missing where the customer lets nothing be put into use before. `machine` as it is then. */
export async function refuseIncomplete(
  tx: Tx,
  machine: Machine,
  { before, after }: { before: AssetStatus; after: AssetStatus },
): Promise<void> {
  if (!isPutIntoUse(before, after)) return;
  const setting = await commissioningSettingOf(tx, machine.customerId);
  if (setting.mode !== 'enforce') return;
  const missing = missingForUse({ ...machine, label: await labelDatesOf(tx, machine.id) }, setting);
  if (missing.length === 0) return;
  const exception = await exceptionOf(tx, machine.id);
  if (exception && !isPastDue(exception.dueOn, await today(tx))) return;
  throw new Refusal(commissioningRefusals.incomplete, {
    missing: missing.map((part) => `$t:assets:commissioning.parts.${part}`),
  });
}

/** The status that a machine is entered with; refuses a person's word that it is in use before it can be. */
export async function entryStatus(
  tx: Tx,
  { customerId, status, isSaid }: { customerId: Id; status?: AssetStatus | undefined; isSaid: boolean },
): Promise<AssetStatus> {
  const { mode } = await commissioningSettingOf(tx, customerId);
  const begun = statusAtEntry({ status, isSaid, mode });
  if (begun === 'refused') throw new Refusal(commissioningRefusals.not_yet, {}, 'status');
  return begun;
}
