import type { SiteView } from '../../site.contract.ts';
import { mayChangeCustomers, mayRefuseSites, type Permitted } from '../customers.policy.ts';
import type { SiteRow } from './site.store.ts';

export function siteViewOf(row: SiteRow, caller: Permitted): SiteView {
  const { customerId, customerName, retiredAt, ...site } = row;
  return {
    ...site,
    customer: { id: customerId, name: customerName },
    isRetired: retiredAt !== null,
    abilities: abilities(row, caller),
  };
}

/** Where no hazard is recorded there is nothing to refuse. */
function abilities({ retiredAt, hazards }: SiteRow, caller: Permitted): SiteView['abilities'] {
  const mayChange = mayChangeCustomers(caller);
  if (retiredAt !== null) return mayChange ? ['reinstate'] : [];
  return [
    ...(mayChange ? (['change', 'retire'] as const) : []),
    ...(mayRefuseSites(caller) && hazards !== null ? (['refuse'] as const) : []),
  ];
}
