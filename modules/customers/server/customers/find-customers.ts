import type { SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { pageOfCustomers } from './customer.store.ts';

export const customerSearch: SearchKind = {
  kind: 'customer',
  permission: 'customer.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'customer', text, most });
    if (ids.length === 0) return [];
    const { items } = await pageOfCustomers(tx, { ids, sort: 'name' }, { limit: most });
    return items.map(({ id, name, shortName }) => ({
      id,
      title: name,
      subtitle: shortName ?? '',
      href: `/customers/${id}`,
    }));
  },
};
