import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { planPaths } from './department-path.rules.ts';
import { departmentRecorded, departmentReinstated } from './department.events.ts';
import { departmentsForChange, insertDepartments, updateDepartments } from './department.store.ts';
import { indexDepartments } from './index-department.ts';

/**
 * The departments at the ends of these paths of one customer, `总部/财务部`; the missing ones on the way are made, retired
 * ones come back. In a fixed number of statements. A path that says nothing has no entry.
 */
export async function departmentsByPaths(tx: Tx, customerId: Id, paths: readonly string[]): Promise<Map<string, Id>> {
  if (paths.length === 0) return new Map();
  const { ids, added, reinstated } = planPaths(await departmentsForChange(tx, customerId), paths, tx.newId);
  if (added.length > 0) {
    const rows = added.map((place) => ({ ...place, customerId }));
    await insertDepartments(tx, rows);
    await indexDepartments(tx, ...rows);
    await announce(tx, ...rows.map(departmentRecorded));
  }
  if (reinstated.length > 0) {
    await updateDepartments(tx, reinstated, { retiredAt: null });
    await announce(tx, ...reinstated.map((id) => departmentReinstated({ id, customerId })));
  }
  return ids;
}
