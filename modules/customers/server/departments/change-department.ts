import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeDepartment as endpoint, DepartmentView } from '../../department.contract.ts';
import { departmentChanged } from './department.events.ts';
import { departmentById, departmentsForChange, updateDepartments } from './department.store.ts';
import { indexDepartments } from './index-department.ts';
import { readDepartment } from './read-department.ts';
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts';

export async function changeDepartment(tx: Tx, input: InputOf<typeof endpoint>): Promise<DepartmentView> {
  const before = found(await departmentById(tx, input.department));
  refuseStale(tx, before.revision);
  const { name, costCentre } = { ...before, ...input };
  const changes = changesBetween(before, { ...before, name, costCentre }, ['name', 'costCentre']);
  if (Object.keys(changes).length === 0) return readDepartment(tx, input);
  if (changes.name) {
    refuseMisplacedDepartment(await departmentsForChange(tx, before.customerId), { ...before, name });
  }
  await updateDepartments(tx, [before.id], { name, costCentre });
  await indexDepartments(tx, { ...before, name, costCentre });
  await announce(tx, departmentChanged(before, changes));
  return readDepartment(tx, input);
}
