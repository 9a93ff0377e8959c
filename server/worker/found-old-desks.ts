import { foundDesk } from '../../modules/service-desk/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade, every provider has settings, templates and canned texts for its desk. */
export function foundOldDesks(parts: Parts): Promise<void> {
  return forEachTenant(parts, 'server.found-old-desks', foundDesk);
}
