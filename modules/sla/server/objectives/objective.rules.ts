import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Month, ObjectiveDefinition } from '../../objective.contract.ts';

/** What is to be attained of a service, for whom. */
export interface Objective {
  id: Id;
  /** Null: of the provider itself. */
  customerId: Id | null;
  contractId: Id | null;
  name: string;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

/** What it asks from a month on. Written once. */
export interface ObjectiveVersion {
  objectiveId: Id;
  customerId: Id | null;
  number: number;
  validFrom: Month;
  definition: ObjectiveDefinition;
  madeAt: Instant;
}

/** What was asked in a month: of the versions that had begun, the one made last. Undefined before the first. */
export function versionOf(versions: readonly ObjectiveVersion[], month: Month): ObjectiveVersion | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= month)
    .reduce<ObjectiveVersion | undefined>((best, one) => (best && best.number > one.number ? best : one), undefined);
}

export function newestOf(versions: readonly ObjectiveVersion[]): ObjectiveVersion | undefined {
  return versions.reduce<ObjectiveVersion | undefined>(
    (best, one) => (best && best.number > one.number ? best : one),
    undefined,
  );
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The series that a definition reads, each once. */
export function seriesOf(definition: ObjectiveDefinition): Id[] {
  if (definition.kind === 'tickets') return [];
  const { conditions, load } = definition;
  return [...new Set([...conditions, ...(load ? [load] : [])].map(({ seriesId }) => seriesId))];
}
