import type { Day } from '../../../../kernel/instant.ts';
import { daysSomewhere } from '../../../../kernel/period.ts';
import type { RightRule } from '../../contract-terms.contract.ts';
import { lapseDay, type ContractRight } from './right.rules.ts';

/**
 * What does not hold of a right: it arose by its rule, from cases that counted, and stays what was decided. `rules`: what
 * its rule said on the days that it may have been; none: the contract had no such rule.
 */
export function rightFaults(right: ContractRight, rules: readonly RightRule[], today: Day): string[] {
  const [fewest] = rules.map((rule) => countFaults(right, rule)).toSorted((one, other) => one.length - other.length);
  return [...(fewest ?? [`no rule ${right.rule} when it arose`]), ...stateFaults(right, today)];
}

function countFaults({ kind, evidence, aroseAt, countedFrom, lapsesOn }: ContractRight, rule: RightRule): string[] {
  const faults: string[] = [];
  if (kind !== rule.right) faults.push(`kind is ${kind}, should be ${rule.right}`);
  const cases = new Set(evidence.map(({ caseId }) => caseId)).size;
  if (cases !== rule.failures) faults.push(`evidence is ${cases} cases, should be ${rule.failures}`);
  const wanted = rule.counts === 'missed_months' ? 'missed_month' : 'breach';
  for (const one of evidence) {
    if (one.kind !== wanted) faults.push(`evidence ${one.caseId} is a ${one.kind}, should be a ${wanted}`);
    if (one.at > aroseAt) faults.push(`evidence ${one.caseId} came after it arose`);
  }
  const firstDay = evidence.map(({ at }) => at).toSorted()[0];
  const isCounted = firstDay === undefined || countedFrom <= (daysSomewhere(firstDay).at(-1) ?? '');
  if (!isCounted) faults.push(`counted from ${countedFrom}, after its first case`);
  const lapses = daysSomewhere(aroseAt).map((day) => lapseDay(rule, day));
  if (!lapses.includes(lapsesOn)) faults.push(`lapses on ${lapsesOn}, should on ${lapses.join(' or ')}`);
  return faults;
}

function stateFaults({ state, decidedAt, lapsesOn }: ContractRight, today: Day): string[] {
  if (state === 'open') {
    if (decidedAt !== null) return ['is open, and decided'];
    // the day after its last one belongs to the job
    const isForgotten = lapsesOn !== null && Temporal.PlainDate.from(lapsesOn).add({ days: 1 }).toString() < today;
    return isForgotten ? [`is open after its last day ${lapsesOn}`] : [];
  }
  if (decidedAt === null) return [`is ${state} without an instant`];
  return state === 'lapsed' && lapsesOn === null ? ['is lapsed, and has no last day'] : [];
}
