import type { Coverage, CoverView, JudgedCover } from '../../../contracts/cover.contract.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

/** The ticket as it is served under what was judged. */
export function coveredBy(ticket: Ticket, { contract, coverage }: Pick<JudgedCover, 'contract' | 'coverage'>): Ticket {
  return { ...ticket, contractId: contract?.id ?? null, coverage };
}

/** Whether what contracts go by has become other. */
export function isToJudge(before: Ticket, after: Ticket): boolean {
  return (['kind', 'categoryId', 'assetId', 'customerId'] as const).some((field) => before[field] !== after[field]);
}

/** The contract that it is served under already, if that covers it still; else the likeliest. */
export function stillCovering({ contractId }: Ticket, cover: CoverView): JudgedCover {
  const present = [cover, ...cover.others].find(({ contract }) => contract !== null && contract.id === contractId);
  return present?.coverage === 'covered' ? present : cover;
}

/** What counts against the contract's quotas; the rest is charged for, or free of charge. */
export function usesContract(coverage: Coverage | null): boolean {
  return coverage === 'covered' || coverage === 'quota_used_up';
}
