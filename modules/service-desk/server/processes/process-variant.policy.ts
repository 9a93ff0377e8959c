import { Refusal } from '../../../../kernel/refusal.ts';
import type { Id } from '../../../../kernel/id.ts';
import { processRefusals } from './process-variant.refusals.ts';
import type { ProcessVariant } from './process-variant.rules.ts';

interface Asking {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** What this caller may do to it now. */
export function abilitiesOnVariant(
  caller: Asking,
  variant: Pick<ProcessVariant, 'customerId' | 'retiredAt'>,
): string[] {
  const may = caller.permissions.has('process_variant.change') && reaches(caller, variant);
  return may && variant.retiredAt === null ? ['change', 'retire'] : [];
}

/** What holds for all customers is not for whoever looks after only some of them. */
export function refuseBeyondReach(caller: Asking, variant: Pick<ProcessVariant, 'customerId'>): void {
  if (!reaches(caller, variant)) throw new Refusal(processRefusals.for_all_customers);
}

function reaches({ customers }: Asking, { customerId }: Pick<ProcessVariant, 'customerId'>): boolean {
  return customers === 'all' || (customerId !== null && customers.includes(customerId));
}
