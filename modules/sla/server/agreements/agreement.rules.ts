import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';

/** What was agreed, as a whole: its promises stand in its versions. */
export interface Agreement {
  id: Id;
  /** Of the delivered one: `standard`. */
  code: string | null;
  name: string;
  level: AgreementLevel;
  /** Of the provider: what times whoever has agreed nothing else. */
  isDefault: boolean;
  /** Null: the provider's, for all customers. */
  customerId: Id | null;
  /** Only with a customer: for what is served under this contract. */
  contractId: Id | null;
  /** With whom a `uc` is. */
  counterpart: string | null;
  retiredAt: Instant | null;
  revision: number;
}

/** The times of a version, by which it holds or not. */
export interface VersionTimes {
  number: number;
  validFrom: Instant;
  /** Exclusive; null: until another begins. */
  validUntil: Instant | null;
  madeAt: Instant;
  withdrawnAt: Instant | null;
}

/** The whole of an agreement from an instant on; written once. */
export interface AgreementVersion extends VersionTimes {
  id: Id;
  agreementId: Id;
  customerId: Id | null;
  /** Why: the rationale that stands in the document. */
  reason: string | null;
  /** What the document says beside its lines (SLA-16). */
  clauses: unknown;
  madeById: Id | null;
}

/** One promise of a version; written once. */
export interface AgreementLine extends WantedLine {
  id: Id;
  agreementId: Id;
  versionId: Id;
  customerId: Id | null;
  /** From 1, within its version. */
  position: number;
}

/**
 * The version that times what began at `instant` (SLA-05): made and valid by then, the one that began last. So nothing
 * that is made later changes what was promised. Undefined: it promised nothing at that time.
 */
export function versionAt<Version extends VersionTimes>(
  versions: readonly Version[],
  instant: Instant,
): Version | undefined {
  return versions
    .filter(({ madeAt, validFrom }) => madeAt <= instant && validFrom <= instant)
    .filter(({ validUntil, withdrawnAt }) => withdrawnAt === null && (validUntil === null || instant < validUntil))
    .toSorted(byBeginning)
    .at(-1);
}

/** The first that was ever valid: what imported history from before any agreement goes by. */
export function firstVersion<Version extends VersionTimes>(versions: readonly Version[]): Version | undefined {
  return versions.filter(({ withdrawnAt }) => withdrawnAt === null).toSorted(byBeginning)[0];
}

function byBeginning(one: VersionTimes, other: VersionTimes): number {
  if (one.validFrom === other.validFrom) return one.number - other.number;
  return one.validFrom < other.validFrom ? -1 : 1;
}
