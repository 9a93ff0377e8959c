import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { DepartmentView, reinstateDepartment as endpoint } from '../../department.contract.ts';
import { departmentReinstated } from './department.events.ts';
import { departmentById, departmentsForChange, updateDepartments } from './department.store.ts';
import { readDepartment } from './read-department.ts';
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts';

/** Only below a department in use. Harmless when it is in use already. */
export async function reinstateDepartment(tx: Tx, input: InputOf<typeof endpoint>): Promise<DepartmentView> {
  const department = found(await departmentById(tx, input.department));
  refuseStale(tx, department.revision);
  if (department.retiredAt === null) return readDepartment(tx, input);
  refuseMisplacedDepartment(await departmentsForChange(tx, department.customerId), department);
  await updateDepartments(tx, [department.id], { retiredAt: null });
  await announce(tx, departmentReinstated(department));
  return readDepartment(tx, input);
}
