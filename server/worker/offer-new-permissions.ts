import { offerPermissions } from '../../modules/identity/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade, the delivered roles of every provider are offered what is new. */
export function offerNewPermissions(parts: Parts): Promise<void> {
  return forEachTenant(parts, 'server.offer-permissions', (tx) => offerPermissions(tx, parts.composition.permissions));
}
