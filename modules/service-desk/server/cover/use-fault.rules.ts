import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { daysSomewhere } from '../../../../kernel/period.ts';
import type { UseAt } from './ticket-use.rules.ts';

export interface KeptUse {
  customerId: Id;
  contractId: Id;
  unit: string;
  amount: number;
  onDay: Day;
}

/** What is wrong with how a subject was counted; the day is that of the zone that the provider had when it was. */
export function useFault(wanted: UseAt, kept: KeptUse | undefined): string | null {
  const isUsed = wanted.contractId !== null && wanted.amount > 0;
  if (!isUsed) return kept ? 'is counted, should not be' : null;
  if (!kept) return 'is not counted, should be';
  const differences = (['contractId', 'customerId', 'unit', 'amount'] as const)
    .filter((field) => kept[field] !== wanted[field])
    .map((field) => `${field} is ${JSON.stringify(kept[field])}, should be ${JSON.stringify(wanted[field])}`);
  const days = daysSomewhere(wanted.at);
  if (!days.includes(kept.onDay)) differences.push(`day is ${kept.onDay}, should be ${days.join(' or ')}`);
  return differences.length === 0 ? null : differences.join('; ');
}
