import { changesBetween } from '../../../../kernel/changes.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { termFields, type ContractTerms } from '../../contract-terms.contract.ts';

interface Dated {
  number: number;
  validFrom: Day;
  withdrawnAt: Instant | null;
}

/** Of those not withdrawn, the latest that has begun; before the first day the first. Undefined: there is none. */
export function versionOn<Version extends Dated>(versions: readonly Version[], day: Day): Version | undefined {
  const standing = versions
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((one, other) => one.number - other.number);
  return standing.findLast(({ validFrom }) => validFrom <= day) ?? standing[0];
}

/** Why a supplement may not begin on this day; null: it may. */
export function supplementFault(versions: readonly Dated[], { from, today }: { from: Day; today: Day }) {
  if (from <= today) return 'begins_in_closed_day' as const;
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null);
  return standing.some(({ validFrom }) => validFrom >= from) ? ('overlaps' as const) : null;
}

/** The parts of the terms that are not alike. */
export function changedParts(before: ContractTerms, after: ContractTerms): (keyof ContractTerms)[] {
  const changes = changesBetween(before, after, termFields);
  return termFields.filter((field) => changes[field] !== undefined);
}
