import { placeDepartmentWords } from '../../modules/customers/index.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';

/** After an upgrade from before there were department trees; batch by batch, and nothing is left to do the next time. */
export async function placeOldDepartments(parts: Parts): Promise<void> {
  let placed = 0;
  do {
    placed = 0;
    await forEachTenant(parts, 'server.place-departments', async (tx) => {
      placed += await placeDepartmentWords(tx);
    });
  } while (placed > 0);
}
