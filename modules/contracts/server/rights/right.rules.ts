import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { RightRule } from '../../contract-terms.contract.ts';
import type { RightCase, RightState } from '../../contract-right.contract.ts';

/** A right that arose, with the cases that were counted. */
export interface ContractRight {
  id: Id;
  customerId: Id;
  contractId: Id;
  rule: string;
  kind: RightRule['right'];
  countedFrom: Day;
  state: RightState;
  aroseAt: Instant;
  lapsesOn: Day | null;
  evidence: RightCase[];
  decidedAt: Instant | null;
  decidedById: Id | null;
  decisionNote: string | null;
  revision: number;
}

/** A case with the day of the provider's on which it happened. */
export type CountedCase = RightCase & { day: Day };

/** A right that stands already, as far as counting goes on after it. */
export interface StandingRight {
  countedFrom: Day;
  caseIds: readonly string[];
}

interface Counted {
  /** The first day of the contract, or the first case where a rule counts over months. */
  countedFrom: Day;
  cases: CountedCase[];
}

/**
 * What a rule gives rise to now; null: nothing. Cases that are excused do not count. Over the term a right arises once: the
 * cases after it are no second one. Over months it arises when the last so many cases lie within so many months of each
 * other; a case counts towards one right only.
 */
export function arising(
  rule: RightRule,
  cases: readonly CountedCase[],
  { termFrom, standing }: { termFrom: Day; standing: readonly StandingRight[] },
): Counted | null {
  const wanted = rule.counts === 'missed_months' ? 'missed_month' : 'breach';
  const counted = cases
    .filter(({ kind, excusedAt, day }) => kind === wanted && excusedAt === null && day >= termFrom)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  if (rule.over === 'term') {
    if (standing.some(({ countedFrom }) => countedFrom === termFrom) || counted.length < rule.failures) return null;
    return { countedFrom: termFrom, cases: counted.slice(0, rule.failures) };
  }
  const used = new Set(standing.flatMap(({ caseIds }) => caseIds));
  return withinMonths(
    counted.filter(({ caseId }) => !used.has(caseId)),
    { failures: rule.failures, months: rule.over },
  );
}

function withinMonths(
  cases: readonly CountedCase[],
  { failures, months }: { failures: number; months: number },
): Counted | null {
  for (const [index, first] of cases.entries()) {
    const together = cases.slice(index, index + failures);
    const last = together.at(-1);
    if (!last || together.length < failures) return null;
    if (last.day < monthsAfter(first.day, months)) return { countedFrom: first.day, cases: together };
  }
  return null;
}

function monthsAfter(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The last day on which it can be exercised; null: it stays. */
export function lapseDay(rule: Pick<RightRule, 'lapsesAfterDays'>, aroseOn: Day): Day | null {
  if (rule.lapsesAfterDays === null) return null;
  return Temporal.PlainDate.from(aroseOn).add({ days: rule.lapsesAfterDays }).toString();
}

/** The evidence as it stands, with what was excused since; what is no case any more stays. Null: nothing is new. */
export function excusedSince(evidence: readonly RightCase[], cases: readonly RightCase[]): RightCase[] | null {
  const now = new Map(cases.map(({ caseId, excusedAt }) => [caseId, excusedAt]));
  const after = evidence.map((one): RightCase => {
    const excusedAt = now.get(one.caseId);
    return excusedAt === undefined ? one : { ...one, excusedAt };
  });
  return after.some(({ excusedAt }, index) => excusedAt !== evidence[index]?.excusedAt) ? after : null;
}
