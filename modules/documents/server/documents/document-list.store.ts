import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { documentSorts } from '../../document.contract.ts';
import type { DocumentRecord } from './document.rules.ts';
import { documents } from './document.store.ts';

export interface DocumentFilter extends PageInput {
  /** Only these; undefined: all. */
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  assetId?: Id | undefined;
  machineId?: Id | undefined;
  categoryId?: Id | undefined;
  modelId?: Id | undefined;
  kind?: readonly string[] | undefined;
  readers?: 'released' | 'confidential' | undefined;
  withRetired: boolean;
  withConfidential: boolean;
  sort?: (typeof documentSorts)[number] | undefined;
}

/** Of customers' people nobody is told which model a machine is. */
function ofMachine(tx: Tx, assetId: Id) {
  if (roleOf(tx.caller) === 'portal') return sql<boolean>`document.asset_id = ${assetId}`;
  return sql<boolean>`(document.asset_id = ${assetId} or document.model_id = (
    select model_id from asset where asset.tenant_id = ${tx.tenantId} and asset.id = ${assetId}))`;
}

/** Served by document_by_time, document_in_order, and those of customer, machine, service and model. */
export function pageOfDocuments(tx: Tx, filter: DocumentFilter): Promise<Page<DocumentRecord>> {
  const { ids, machineId, kind, readers, withRetired, withConfidential, sort, cursor, limit } = filter;
  let query = documents(tx, { withConfidential });
  for (const column of ['customerId', 'assetId', 'categoryId', 'modelId'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(`document.${column}`, '=', wanted);
  }
  if (ids) query = query.where('document.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (machineId) query = query.where(ofMachine(tx, machineId));
  if (kind) query = query.where('document.kind', 'in', kind);
  if (readers === 'released') query = query.where('document.isReleased', '=', true);
  if (readers === 'confidential') query = query.where('document.isConfidential', '=', true);
  if (!withRetired) query = query.where('document.retiredAt', 'is', null);
  const order =
    sort === 'title'
      ? ({ column: 'document.title', field: 'title', direction: 'asc' } as const)
      : ({ column: 'document.changedAt', field: 'changedAt', direction: 'desc' } as const);
  return keysetPage(tx, query, { list: 'documents', idColumn: 'document.id', ...order, cursor, limit });
}
