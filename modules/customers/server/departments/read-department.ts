import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { DepartmentView } from '../../department.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { contactCounts, departmentById, departmentsOfCustomer } from './department.store.ts';
import { departmentViewOf } from './department.view.ts';

export async function readDepartment(tx: Tx, { department: id }: { department: string }): Promise<DepartmentView> {
  const department = found(await departmentById(tx, id));
  const customer = found(await customerById(tx, department.customerId));
  const all = await departmentsOfCustomer(tx, customer.id);
  const counts = await contactCounts(tx, [id]);
  const named = { id: customer.id, name: customer.name };
  const around = { caller: tx.caller, customer: named, all, contactCount: counts.get(id) ?? 0 };
  return departmentViewOf(department, around);
}
