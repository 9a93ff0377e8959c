import type { CustomerView } from '../../customer.contract.ts';

export type CustomerStatus = CustomerView['status'];

/** Where a customer stands, and where it can go from there. Ended ones can be taken up again. */
const nextStatuses: Record<CustomerStatus, readonly CustomerStatus[]> = {
  prospect: ['active', 'ended'],
  active: ['suspended', 'ended'],
  suspended: ['active', 'ended'],
  ended: ['active'],
};

/** What a customer can become; nothing more becomes of one that was merged into another. */
export function nextStatusesOf({
  status,
  mergedIntoId,
}: {
  status: CustomerStatus;
  mergedIntoId: string | null;
}): CustomerStatus[] {
  return mergedIntoId === null ? [...nextStatuses[status]] : [];
}

/** Trimmed and each once, in the order in which they were written. */
export function distinctTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()))];
}
