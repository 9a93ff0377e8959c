import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listSuppliers, readSupplier, type SupplierKind } from '../../supplier.contract.ts';

/** Type-ahead over suppliers in use that do this, by name, pinyin, phone or a person there; undefined: over all. */
export function suppliersOf(kind: SupplierKind | undefined): ChoiceSource {
  return {
    name: `suppliers of ${kind ?? 'all kinds'}`,
    find: async (text, signal) => {
      const query = { limit: 20, ...(kind && { kind: [kind] }), ...(text && { q: text }) };
      const { items } = await call(listSuppliers, { query, signal });
      return items.map(({ id, name, phone, person }) => ({
        value: id,
        label: name,
        hint: [person?.name, person?.phone ?? phone].filter(Boolean).join(' · '),
      }));
    },
    labelOf: async (id, signal) => (await call(readSupplier, { params: { supplier: id }, signal })).name,
  };
}

export const supplierSource: ChoiceSource = suppliersOf(undefined);
