import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { businessServiceSorts, ServiceImportance } from '../../business-service.contract.ts';
import type { BusinessService } from './business-service.rules.ts';
import { services } from './business-service.store.ts';

export interface ServiceFilter extends PageInput {
  /** Only these; undefined: all. */
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  importance?: readonly ServiceImportance[] | undefined;
  isWithRetired: boolean;
  sort?: (typeof businessServiceSorts)[number] | undefined;
}

/** Served by business_service_in_order, business_service_by_customer and business_service_by_time. */
export function pageOfServices(
  tx: Tx,
  { ids, customerId, importance, isWithRetired, sort, ...page }: ServiceFilter,
): Promise<Page<BusinessService>> {
  let query = services(tx);
  if (ids) query = query.where('service.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (customerId) query = query.where('service.customerId', '=', customerId);
  if (importance) query = query.where('service.importance', 'in', importance);
  if (!isWithRetired) query = query.where('service.retiredAt', 'is', null);
  const order =
    sort === 'createdAt'
      ? ({ column: 'service.createdAt', field: 'createdAt', direction: 'desc' } as const)
      : ({ column: 'service.name', field: 'name', direction: 'asc' } as const);
  return keysetPage(tx, query, { list: 'business-services', idColumn: 'service.id', ...order, ...page });
}
