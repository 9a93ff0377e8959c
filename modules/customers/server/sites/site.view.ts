import type { SiteView } from '../../site.contract.ts';
import { mayChangeCustomers, type Permitted } from '../customers.policy.ts';
import type { SiteRow } from './site.store.ts';

export function siteViewOf(row: SiteRow, caller: Permitted): SiteView {
  const { customerId, customerName, retiredAt, ...site } = row;
  const mayChange = mayChangeCustomers(caller) && retiredAt === null;
  return {
    ...site,
    customer: { id: customerId, name: customerName },
    isRetired: retiredAt !== null,
    abilities: mayChange ? ['change', 'retire'] : [],
  };
}
