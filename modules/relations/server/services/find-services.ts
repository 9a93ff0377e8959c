import type { SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { BusinessService } from './business-service.rules.ts';
import { servicesByIds } from './business-service.store.ts';

/** Services, also those out of use, for the one search over everything. */
export const serviceSearch: SearchKind = {
  kind: 'business_service',
  permission: 'business_service.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'business_service', text, most });
    if (ids.length === 0) return [];
    const found = new Map((await servicesByIds(tx, ids)).map((service) => [service.id, service]));
    return ids.flatMap((id) => found.get(id) ?? []).map(hitOf);
  },
};

function hitOf({ id, name, customerName }: BusinessService): SearchHit {
  return {
    id,
    title: name,
    subtitle: customerName,
    href: `/business-services/${id}`,
    facts: [{ as: 'name', text: name }],
  };
}
