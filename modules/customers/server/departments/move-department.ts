import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import type { DepartmentView, moveDepartment as endpoint } from '../../department.contract.ts';
import { departmentMoved } from './department.events.ts';
import { departmentById, departmentsForChange, updateDepartments } from './department.store.ts';
import { readDepartment } from './read-department.ts';
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts';

/** All below it goes along. Harmless when it stands there already. */
export async function moveDepartment(tx: Tx, input: InputOf<typeof endpoint>): Promise<DepartmentView> {
  const { customerId } = found(await departmentById(tx, input.department));
  const all = await departmentsForChange(tx, customerId);
  const before = found(all.find(({ id }) => id === input.department));
  refuseStale(tx, before.revision);
  const { parentId } = input;
  if (parentId === before.parentId) return readDepartment(tx, input);
  if (parentId !== null)
    foundAt(
      'parentId',
      all.find(({ id }) => id === parentId),
    );
  refuseMisplacedDepartment(all, { ...before, parentId });

  await updateDepartments(tx, [before.id], { parentId });
  await announce(tx, departmentMoved(before, { from: before.parentId, to: parentId }));
  return readDepartment(tx, input);
}
