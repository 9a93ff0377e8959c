import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { changeCommissioningSetting as endpoint, CommissioningSettingView } from '../../commissioning.contract.ts';
import { mayReadSteps } from '../steps/step.policy.ts';
import { commissioningSettingOf, saveCommissioningSetting } from './commissioning-setting.store.ts';
import { commissioningSettingChanged } from './commissioning.events.ts';

export async function readCommissioningSetting(
  tx: Tx,
  { customer }: { customer: string },
): Promise<CommissioningSettingView> {
  found(mayReadSteps(tx.caller) || null);
  found(await customerById(tx, customer));
  return commissioningSettingOf(tx, customer);
}

/** Machines in use already stay so. */
export async function changeCommissioningSetting(
  tx: Tx,
  { customer, ...given }: InputOf<typeof endpoint>,
): Promise<CommissioningSettingView> {
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'customer', [customer]);
  found(await customerById(tx, customer));
  const before = await commissioningSettingOf(tx, customer);
  refuseStale(tx, before.revision);
  const wanted = { ...before, ...given };
  const changes = changesBetween(before, wanted, ['mode', 'withoutMac', 'withLicence']);
  if (Object.keys(changes).length === 0) return before;
  const after = { ...wanted, revision: before.revision + 1 };
  await saveCommissioningSetting(tx, customer, after);
  await announce(tx, commissioningSettingChanged(customer, changes));
  return after;
}
