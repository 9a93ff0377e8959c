import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven, ImportPlan } from '../../../../platform/module/import-noun.ts';
import { namesOfPath, withPaths } from '../departments/department.rules.ts';
import { faultAt } from './cell-readers.rules.ts';
import { departmentsOfCustomers, type DepartmentState } from './department-file.store.ts';
import { findCustomersOfRows } from './find-customers-of-rows.ts';

export interface MeantDepartment {
  number: number;
  customerId: Id | null;
  path: string;
  /** Null: the row says nothing of it. */
  costCentre: string | null;
  known: (DepartmentState & { revision: number }) | null;
  faults: ImportFault[];
}

const mostCostCentre = 40;

/** Rows mean departments by customer and path. */
export async function resolveDepartments(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<MeantDepartment[]> {
  const customerOf = await findCustomersOfRows(tx, rows, context);
  const found = rows.map((row) => ({ row, customer: customerOf(row) }));
  const ids = [...new Set(found.flatMap(({ customer }) => customer.id ?? []))];
  const all = withPaths(await departmentsOfCustomers(tx, ids));
  return found.map(({ row: { number, values }, customer }): MeantDepartment => {
    const path = namesOfPath(values['path'] ?? '').join('/');
    const costCentre = values['costCentre'] ?? null;
    const known = all.find((one) => one.customerId === customer.id && one.path === path) ?? null;
    const isTooLong = (costCentre?.length ?? 0) > mostCostCentre;
    const faults = [
      ...(customer.fault ? [customer.fault] : []),
      ...(path === '' ? [faultAt('path', 'path_empty')] : []),
      ...(isTooLong ? [faultAt('costCentre', 'too_long', { most: mostCostCentre })] : []),
    ];
    return { number, customerId: customer.id, path, costCentre, known, faults };
  });
}

/** One that was retired and is named again comes back into use. */
export async function planDepartments(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportPlan[]> {
  const meant = await resolveDepartments(tx, rows, context);
  return meant.map(({ number, known, costCentre, faults }): ImportPlan => {
    if (faults.length > 0) return { number, outcome: 'fault', faults };
    if (known === null) return { number, outcome: 'create', faults };
    const isSame = known.retiredAt === null && (costCentre ?? known.costCentre) === known.costCentre;
    return { number, outcome: isSame ? 'same' : 'update', faults };
  });
}
