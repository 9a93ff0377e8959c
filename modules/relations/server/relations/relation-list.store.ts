import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RelationKind } from '../../relation.contract.ts';
import type { Relation } from './relation.rules.ts';
import { relations } from './relation.store.ts';

export interface RelationFilter extends PageInput {
  customerId?: Id | undefined;
  kind?: readonly RelationKind[] | undefined;
  /** At either end of which this stands. */
  endId?: Id | undefined;
  isWithEnded: boolean;
}

/** The newest first. Served by relation_by_time, relation_by_customer, relation_by_kind, relation_by_from and relation_by_to. */
export function pageOfRelations(
  tx: Tx,
  { customerId, kind, endId, isWithEnded, ...page }: RelationFilter,
): Promise<Page<Relation>> {
  let query = relations(tx);
  if (customerId) query = query.where('relation.customerId', '=', customerId);
  if (kind) query = query.where('relation.kind', 'in', kind);
  if (endId) {
    query = query.where((row) => row.or([row('relation.fromId', '=', endId), row('relation.toId', '=', endId)]));
  }
  if (!isWithEnded) query = query.where('relation.until', 'is', null);
  const keyset = { list: 'relations', column: 'relation.createdAt', field: 'createdAt', direction: 'desc' } as const;
  return keysetPage(tx, query, { ...keyset, idColumn: 'relation.id', ...page });
}
