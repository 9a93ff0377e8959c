import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listSiteRegions, listSites, readSite } from '../../site.contract.ts';

/** Type-ahead over the sites of one customer; over all, while none is chosen. */
export function sitesOf(customerId: string | undefined): ChoiceSource {
  return {
    name: `sites of ${customerId ?? 'all'}`,
    find: async (text, signal) => {
      const query = { limit: 20, ...(text && { q: text }), ...(customerId && { customerId }) };
      const { items } = await call(listSites, { query, signal });
      return items.map(({ id, name, customerName }) => ({ value: id, label: name, hint: customerName }));
    },
    labelOf: async (id, signal) => (await call(readSite, { params: { site: id }, signal })).name,
  };
}

/** The regions in use that have what was typed in them. */
export const regionSource: ChoiceSource = {
  name: 'site regions',
  find: async (text, signal) => {
    const { items } = await call(listSiteRegions, { signal });
    const fitting = items.filter(({ region }) => region.toLowerCase().includes(text.toLowerCase()));
    return fitting.map(({ region, count }) => ({ value: region, label: region, hint: String(count) }));
  },
  labelOf: async (region) => region,
};
