import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { AnnouncementView } from '../../announcement.contract.ts';
import { announcementRefusals } from './announcement.refusals.ts';

export interface Asking {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** It may be for all customers, and names them: whoever sees only some reads what stands at those. */
export function refuseLimited({ customers }: Asking): void {
  if (customers !== 'all') throw new Refusal(announcementRefusals.for_all_customers);
}

/** What this caller may do to it now. */
export function abilitiesOn(
  { permissions }: Asking,
  { withdrawnAt }: { withdrawnAt: string | null },
): AnnouncementView['abilities'] {
  return permissions.has('announcement.record') && withdrawnAt === null ? ['change', 'withdraw'] : [];
}
