import { Refusal } from '../../../../kernel/refusal.ts';
import { departmentRefusals } from './department.refusals.ts';
import { deepestLevel, placeFault, type Place } from './department.rules.ts';
import type { Department } from './department.store.ts';

/** Refuses a department that cannot stand where it is to stand, at the field that says so. */
export function refuseMisplacedDepartment(all: readonly Department[], wanted: Place): void {
  const fault = placeFault(all, wanted);
  if (fault === null) return;
  const field = fault === 'name_taken' ? 'name' : 'parentId';
  throw new Refusal(departmentRefusals[fault], { name: wanted.name, deepest: deepestLevel }, field);
}
