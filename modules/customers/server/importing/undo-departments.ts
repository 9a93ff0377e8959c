import { changesBetween } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../platform/module/import-noun.ts';
import { departmentChanged, departmentRetired } from '../departments/department.events.ts';
import { departmentsWithIds, updateFiledDepartments, type DepartmentState } from './department-file.store.ts';

/** Departments that the import made are retired; others have what they had. */
export async function undoDepartments(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, 'department', ids);
  const known = new Map((await departmentsWithIds(tx, ids)).map((row) => [row.id, row]));
  const undone = rows.flatMap(({ recordId, before, revision }) => {
    const now = known.get(recordId);
    if (now?.revision !== revision) return [];
    // `before` was made by `writeDepartments`
    const back = before === null ? { ...now, retiredAt: tx.now } : { ...now, ...(before as Partial<DepartmentState>) };
    return [{ now, back }];
  });
  await updateFiledDepartments(
    tx,
    undone.map(({ back }) => back),
  );
  await announce(tx, ...undone.map(({ now, back }) => eventOf(now, back)));
  return undone.map(({ back }) => back.id);
}

function eventOf(now: DepartmentState, back: DepartmentState) {
  if (now.retiredAt === null && back.retiredAt !== null) return departmentRetired(back, {});
  return departmentChanged(back, changesBetween(now, back, ['costCentre', 'retiredAt']));
}
