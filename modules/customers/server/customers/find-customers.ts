import type { SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { pageOfCustomers, type ListedCustomer } from './customer-list.store.ts';

export const customerSearch: SearchKind = {
  kind: 'customer',
  permission: 'customer.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'customer', text, most });
    if (ids.length === 0) return [];
    const { items } = await pageOfCustomers(tx, { ids, sort: 'name' }, { limit: most });
    const found = new Map(items.map((customer) => [customer.id, customer]));
    return ids.flatMap((id) => found.get(id) ?? []).map(hitOf);
  },
};

function hitOf({ id, name, shortName, phone }: ListedCustomer): SearchHit {
  return {
    id,
    title: name,
    subtitle: shortName ?? '',
    href: `/customers/${id}`,
    facts: [
      { as: 'name', text: name },
      { as: 'name', text: shortName, label: 'customers:customer.shortName' },
      { as: 'phone', text: phone, label: 'customers:customer.phone' },
    ],
  };
}
