import { changesBetween } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../platform/module/import-noun.ts';
import { departmentChanged, departmentRetired } from '../departments/department.events.ts';
import { contactCounts } from '../departments/department.store.ts';
import {
  departmentsOfCustomers,
  departmentsWithIds,
  updateFiledDepartments,
  type DepartmentState,
} from './department-file.store.ts';

/** Departments that the import made are retired, unless somebody is in them by now; others have what they had. */
export async function undoDepartments(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, 'department', ids);
  const known = new Map((await departmentsWithIds(tx, ids)).map((row) => [row.id, row]));
  const planned = rows.flatMap(({ recordId, before, revision }) => {
    const now = known.get(recordId);
    if (now?.revision !== revision) return [];
    // `before` was made by `writeDepartments`
    const back = before === null ? { ...now, retiredAt: tx.now } : { ...now, ...(before as Partial<DepartmentState>) };
    return [{ now, back }];
  });
  const undone = await withoutThoseInUse(tx, planned);
  await updateFiledDepartments(
    tx,
    undone.map(({ back }) => back),
  );
  await announce(tx, ...undone.map(({ now, back }) => eventOf(now, back)));
  return undone.map(({ back }) => back.id);
}

interface Undone {
  now: DepartmentState;
  back: DepartmentState;
}

/** Of those that would be retired: who has people, or departments that stay, stays too. */
async function withoutThoseInUse(tx: Tx, planned: readonly Undone[]): Promise<Undone[]> {
  const going = planned.filter(isGoing).map(({ now }) => now);
  if (going.length === 0) return [...planned];
  const all = await departmentsOfCustomers(tx, [...new Set(going.map(({ customerId }) => customerId))]);
  const peopled = await contactCounts(
    tx,
    going.map(({ id }) => id),
  );
  const gone = new Set(going.flatMap(({ id }) => (peopled.has(id) ? [] : [id])));
  // from the top down a parent is seen before its children: as often as it takes
  for (let many = -1; many !== gone.size;) {
    many = gone.size;
    for (const { id, parentId, retiredAt } of all) {
      if (parentId !== null && retiredAt === null && !gone.has(id)) gone.delete(parentId);
    }
  }
  return planned.filter((one) => !isGoing(one) || gone.has(one.now.id));
}

function isGoing({ now, back }: Undone): boolean {
  return now.retiredAt === null && back.retiredAt !== null;
}

function eventOf(now: DepartmentState, back: DepartmentState) {
  if (isGoing({ now, back })) return departmentRetired(back, {});
  return departmentChanged(back, changesBetween(now, back, ['costCentre', 'retiredAt']));
}
