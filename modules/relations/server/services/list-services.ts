import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { BusinessServiceRow, listBusinessServices as endpoint } from '../../business-service.contract.ts';
import { pageOfServices } from './business-service-list.store.ts';
import { serviceRowOf } from './business-service.view.ts';

/** More services of one beginning than anybody reads through. */
const mostFound = 500;

export async function listServices(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<BusinessServiceRow>> {
  const { q, retired, ...wanted } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'business_service', text: q, most: mostFound });
  const { items, next } = await pageOfServices(tx, { ...wanted, ids, isWithRetired: retired === 'with' });
  return { items: items.map(serviceRowOf), next };
}
