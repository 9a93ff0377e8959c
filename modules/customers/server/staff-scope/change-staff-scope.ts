import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { accountOf, findStaff, setCustomerScope } from '../../../identity/index.ts';
import type { changeStaffScope as endpoint, StaffScopeView } from '../../staff-scope.contract.ts';
import { refuseAccessUnsigned } from '../confidentiality/refuse-unsigned.ts';
import { customerById } from '../customers/customer.store.ts';
import { readStaffScope } from './read-staff-scope.ts';
import { staffScopeRefusals } from './staff-scope.refusals.ts';
import { customersOfStaff, replaceCustomersOfStaff } from './staff-scope.store.ts';

/**
 * Identity keeps the scope on the account, from where the database's second wall takes it (ORG-08). Refuses whoever
 * has no account yet: one that is made later would see what its maker sees.
 */
export async function changeStaffScope(tx: Tx, input: InputOf<typeof endpoint>): Promise<StaffScopeView> {
  const member = found(await findStaff(tx, input.staff));
  const customerIds = [...new Set(input.customerIds ?? [])];
  for (const [at, id] of customerIds.entries()) foundAt(`customerIds.${at}`, await customerById(tx, id));

  const account = await accountOf(tx, { kind: 'staff', subjectId: member.id });
  if (!account) throw new Refusal(staffScopeRefusals.account_missing);
  const before = new Set((await customersOfStaff(tx, member.id)).map(({ id }) => id));
  const sawAll = before.size === 0;
  const added = customerIds.filter((id) => !before.has(id));
  const isLifted = input.customerIds === null && !sawAll;
  await refuseAccessUnsigned(tx, member.id, isLifted ? null : added);
  await replaceCustomersOfStaff(tx, member.id, customerIds);
  await setCustomerScope(tx, account.id, input.customerIds === null ? null : customerIds);
  return readStaffScope(tx, input);
}
