import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { DepartmentView, recordDepartment as endpoint } from '../../department.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { departmentRecorded } from './department.events.ts';
import { departmentsForChange, insertDepartments } from './department.store.ts';
import { indexDepartments } from './index-department.ts';
import { readDepartment } from './read-department.ts';
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts';

export async function recordDepartment(tx: Tx, input: InputOf<typeof endpoint>): Promise<DepartmentView> {
  foundAt('customerId', await customerById(tx, input.customerId));
  const all = await departmentsForChange(tx, input.customerId);
  const { parentId = null, customerId, name, costCentre = null } = input;
  if (parentId !== null)
    foundAt(
      'parentId',
      all.find(({ id }) => id === parentId),
    );
  const department = { id: tx.newId(), customerId, parentId, name, costCentre };
  refuseMisplacedDepartment(all, department);

  await insertDepartments(tx, [department]);
  await indexDepartments(tx, department);
  await announce(tx, departmentRecorded(department));
  return readDepartment(tx, { department: department.id });
}
