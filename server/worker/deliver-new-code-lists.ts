import { deliverCodeLists } from '../../modules/catalogue/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade, every provider has the code lists that are new. */
export function deliverNewCodeLists(parts: Parts): Promise<void> {
  return forEachTenant(parts, 'server.deliver-code-lists', deliverCodeLists);
}
