import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listAssets } from '../../asset-list.contract.ts';
import { readAsset } from '../../asset.contract.ts';

/** Type-ahead over the machines of one customer by number, serial number, name, model or address; over all while none is chosen. */
export function assetsOf(customerId: string | undefined): ChoiceSource {
  return {
    name: `assets of ${customerId ?? 'all'}`,
    find: async (text, signal) => {
      const query = { limit: 20, ...(text && { q: text }), ...(customerId && { customerId }) };
      const { items } = await call(listAssets, { query, signal });
      return items.map(({ id, number, name, user, customer, serialNumber, ipAddress }) => ({
        value: id,
        label: `${number} ${name}`,
        hint: [user?.name, !customerId && customer.name, serialNumber, ipAddress].filter(Boolean).join(' · '),
      }));
    },
    labelOf: async (id, signal) => {
      const { number, name } = await call(readAsset, { params: { asset: id }, signal });
      return `${number} ${name}`;
    },
  };
}
