import type { RelationAct } from '../../relation.contract.ts';

/** What this caller may do to the relation now. */
export function relationAbilities(
  caller: { permissions: ReadonlySet<string> },
  relation: { until: string | null },
): RelationAct[] {
  return relation.until === null && caller.permissions.has('relation.change') ? ['end'] : [];
}
