import type { SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { Supplier } from './supplier.rules.ts';
import { suppliersByIds } from './supplier.store.ts';

/** Suppliers, also those out of use, for the one search over everything. */
export const supplierSearch: SearchKind = {
  kind: 'supplier',
  permission: 'supplier.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'supplier', text, most });
    if (ids.length === 0) return [];
    const found = new Map((await suppliersByIds(tx, ids)).map((supplier) => [supplier.id, supplier]));
    return ids.flatMap((id) => found.get(id) ?? []).map(hitOf);
  },
};

function hitOf({ id, name, phone, people }: Supplier): SearchHit {
  const [first] = people;
  return {
    id,
    title: name,
    subtitle: first?.name ?? phone ?? '',
    href: `/suppliers/${id}`,
    facts: [
      { as: 'name', text: name },
      { as: 'phone', text: phone, label: 'suppliers:supplier.phone' },
      ...people.flatMap((person) => [
        { as: 'person' as const, text: person.name, label: 'suppliers:person.noun' },
        { as: 'phone' as const, text: person.phone, label: 'suppliers:person.phone' },
      ]),
    ],
  };
}
