import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportContext, ImportGiven, ImportWritten } from '../../../../platform/module/import-noun.ts';
import { departmentsByPaths } from '../departments/department-by-path.ts';
import { departmentChanged } from '../departments/department.events.ts';
import { departmentsWithIds, updateFiledDepartments, type DepartmentState } from './department-file.store.ts';
import { resolveDepartments, type MeantDepartment } from './resolve-departments.ts';

/** The missing ones on the way are made too; an undo leaves those, for they have no row. */
export async function writeDepartments(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportWritten[]> {
  const meant = (await resolveDepartments(tx, rows, context)).filter(({ faults }) => faults.length === 0);
  const ids = await idsOfPaths(tx, meant);
  const there = new Map((await departmentsWithIds(tx, [...ids.values()])).map((row) => [row.id, row]));
  const writings = meant.flatMap((row) => {
    const department = there.get(ids.get(keyOf(row)) ?? '');
    return department ? [{ row, department }] : [];
  });
  await saveCostCentres(tx, writings);
  return writings.map(writtenOf);
}

interface Writing {
  row: MeantDepartment;
  /** As it is when all paths are there. */
  department: DepartmentState & { revision: number };
}

function isSet({ row, department }: Writing): boolean {
  return row.costCentre !== null && row.costCentre !== department.costCentre;
}

async function saveCostCentres(tx: Tx, writings: readonly Writing[]): Promise<void> {
  const set = writings.filter(isSet);
  await updateFiledDepartments(
    tx,
    set.map(({ row, department }) => ({ ...department, costCentre: row.costCentre })),
  );
  const changes = ({ row, department }: Writing) => ({
    costCentre: { from: department.costCentre, to: row.costCentre },
  });
  await announce(tx, ...set.map((writing) => departmentChanged(writing.department, changes(writing))));
}

function writtenOf(writing: Writing): ImportWritten {
  const { row, department } = writing;
  const { number, known } = row;
  const written = { number, recordId: department.id, revision: department.revision + (isSet(writing) ? 1 : 0) };
  if (known === null) return { ...written, outcome: 'create', before: null };
  if (known.revision === written.revision) return { ...written, outcome: 'same', before: null };
  return { ...written, outcome: 'update', before: { costCentre: known.costCentre, retiredAt: known.retiredAt } };
}

function keyOf({ customerId, path }: MeantDepartment): string {
  return `${customerId} ${path}`;
}

async function idsOfPaths(tx: Tx, meant: readonly MeantDepartment[]): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>();
  for (const [customerId, own] of Map.groupBy(meant, (row) => row.customerId)) {
    if (customerId === null) continue;
    const paths = await departmentsByPaths(
      tx,
      customerId,
      own.map(({ path }) => path),
    );
    for (const [path, id] of paths) ids.set(`${customerId} ${path}`, id);
  }
  return ids;
}
