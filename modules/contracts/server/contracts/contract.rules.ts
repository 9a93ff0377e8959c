import type { Day } from '../../../../kernel/instant.ts';
import { contractActs, type ContractAct, type ContractStatus } from '../../contract.contract.ts';

/** From which statuses an act leads where (BIL-01). A draft or an offer is given up by terminating it. */
const transitions: Record<ContractAct, { from: readonly ContractStatus[]; to: ContractStatus }> = {
  offer: { from: ['draft'], to: 'offered' },
  revise: { from: ['offered'], to: 'draft' },
  sign: { from: ['draft', 'offered'], to: 'signed' },
  activate: { from: ['signed'], to: 'active' },
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active' },
  end: { from: ['active', 'suspended'], to: 'ended' },
  terminate: { from: ['draft', 'offered', 'signed', 'active', 'suspended'], to: 'terminated' },
};

export function allowedActs(status: ContractStatus): ContractAct[] {
  return contractActs.filter((act) => transitions[act].from.includes(status));
}

/** Null: the status forbids it. */
export function statusAfter(status: ContractStatus, act: ContractAct): ContractStatus | null {
  const { from, to } = transitions[act];
  return from.includes(status) ? to : null;
}

export function isAgreed(status: ContractStatus): boolean {
  return status !== 'draft' && status !== 'offered';
}

/** It will not serve again. */
export function isOver(status: ContractStatus): boolean {
  return status === 'ended' || status === 'terminated';
}

interface Term {
  status: ContractStatus;
  startsOn: Day | null;
  endsOn: Day | null;
}

/** Days until its last one; null: it is not in force, or goes on until notice. */
export function daysLeft({ status, endsOn }: Term, today: Day): number | null {
  if (endsOn === null || isOver(status) || !isAgreed(status)) return null;
  return daysBetween(today, endsOn);
}

export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

export function dayAfter(day: Day, days = 1): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How long before its last day a contract's end is told of (BIL-01). */
export const reminderDays = [90, 60, 30] as const;

/** The reminder that stands for so many days left: the nearest above; null: none is due. */
export function reminderDue(left: number): number | null {
  return reminderDays.findLast((days) => left <= days) ?? null;
}
