import type { SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { pageOfContacts } from './contact.store.ts';

export const contactSearch: SearchKind = {
  kind: 'contact',
  permission: 'contact.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'contact', text, most });
    if (ids.length === 0) return [];
    const { items } = await pageOfContacts(tx, { ids, withRetired: false }, { limit: most });
    return items.map(({ id, name, customerName, department }) => ({
      id,
      title: name,
      subtitle: [customerName, department].filter(Boolean).join(' · '),
      href: `/contacts/${id}`,
    }));
  },
};
