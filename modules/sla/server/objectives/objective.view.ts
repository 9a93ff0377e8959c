import type { MonthOutcome, ObjectiveRow, ObjectiveView } from '../../objective.contract.ts';
import type { Asking } from '../agreements/agreement.policy.ts';
import type { Series } from '../samples/series.rules.ts';
import { abilitiesOnObjective } from './objective.policy.ts';
import { newestOf, type ObjectiveVersion } from './objective.rules.ts';
import type { NamedObjective } from './objective.store.ts';

function headOf(objective: NamedObjective, versions: readonly ObjectiveVersion[]) {
  const { id, name, customerId, customerName, contractId, contractNumber, contractName, retiredAt } = objective;
  const newest = newestOf(versions);
  if (!newest) throw new Error(`objective ${id} has no version`);
  return {
    id,
    name,
    customer: customerId === null ? null : { id: customerId, name: customerName ?? '' },
    contract: contractId === null ? null : { id: contractId, number: contractNumber, name: contractName ?? '' },
    definition: newest.definition,
    retiredAt,
  };
}

export function objectiveRow(
  objective: NamedObjective,
  versions: readonly ObjectiveVersion[],
  months: readonly (MonthOutcome | null)[],
): ObjectiveRow {
  return { ...headOf(objective, versions), months: [...months] };
}

interface Surroundings {
  caller: Asking;
  versions: readonly ObjectiveVersion[];
  series: readonly Series[];
  calendars: readonly { id: string; name: string }[];
}

export function objectiveView(
  objective: NamedObjective,
  { caller, versions, series, calendars }: Surroundings,
): ObjectiveView {
  return {
    ...headOf(objective, versions),
    series: series.map(({ id, code, name, unit }) => ({ id, code, name, unit })),
    calendars: [...calendars],
    versions: versions
      .toSorted((one, other) => other.number - one.number)
      .map(({ number, validFrom, definition, madeAt }) => ({ number, validFrom, definition, madeAt })),
    createdAt: objective.createdAt,
    revision: objective.revision,
    abilities: abilitiesOnObjective(caller, objective),
  };
}
