import { moneyFrom, type WireMoney } from '../../../../kernel/money.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, foundAt } from '../../../../platform/module/refusals.ts';
import { findBranch } from '../branches/branch.store.ts';
import type { StaffFields } from './staff.rules.ts';

type Given = Partial<Omit<StaffFields, 'costFenAnHour'>> & { costAnHour?: WireMoney | null | undefined };

/** A profile as it came, as the row keeps it. Refuses a cost of whoever may not see it, and a branch that is not there. */
export async function writtenProfile({ costAnHour, ...fields }: Given, tx: Tx): Promise<Partial<StaffFields>> {
  if (fields.branchId) {
    const branch = await findBranch(tx, fields.branchId);
    foundAt('branchId', branch && branch.retiredAt === null ? branch : null);
  }
  if (costAnHour === undefined) return fields;
  if (!tx.caller.permissions.has('staff.read_cost')) throw new Refusal(common.forbidden, {}, 'costAnHour');
  return { ...fields, costFenAnHour: costAnHour && moneyFrom(costAnHour).minor };
}
