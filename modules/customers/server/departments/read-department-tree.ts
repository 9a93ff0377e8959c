import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readDepartmentTree as endpoint } from '../../department.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { mayChangeCustomers } from '../customers.policy.ts';
import { contactCounts, departmentsOfCustomer } from './department.store.ts';
import { departmentNodes } from './department.view.ts';

/** A retired department stays in sight while one below it is in use: nothing stands on nothing. */
export async function readDepartmentTree(
  tx: Tx,
  { customer, retired }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await customerById(tx, customer));
  const all = await departmentsOfCustomer(tx, id);
  const contacts = await contactCounts(
    tx,
    all.map((department) => department.id),
  );
  const nodes = departmentNodes(all, contacts);
  const kept = nodes.filter(
    ({ isRetired, path }) =>
      retired === 'with' || !isRetired || nodes.some((node) => !node.isRetired && node.path.startsWith(`${path}/`)),
  );
  return { items: kept, abilities: mayChangeCustomers(tx.caller) ? ['add'] : [] };
}
