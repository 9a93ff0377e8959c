import type { Id } from '../../../../kernel/id.ts';
import type { Layer } from '../../../../kernel/working-time/layers.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LayerRow } from './layer.rules.ts';

/** The provider's rows and, if asked, those of one customer and its sites; oldest first. */
export async function layerRows(tx: Tx, customerId: Id | null): Promise<LayerRow[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('calendarLayer')
      .select(['id', 'customerId', 'siteId', 'layer', 'validFrom'])
      .where('tenantId', '=', tx.tenantId)
      .where((where) =>
        where.or([where('customerId', 'is', null), ...(customerId ? [where('customerId', '=', customerId)] : [])]),
      )
      .orderBy('validFrom')
      .orderBy('id'),
  );
  // written by insertLayer
  return rows.map((row) => ({ ...row, layer: row.layer as Layer | null }));
}

const byTransaction = new WeakMap<Tx, Map<Id | null, Promise<LayerRow[]>>>();

/** The same, one question a transaction and customer: a loop may ask. */
export function layerRowsOnce(tx: Tx, customerId: Id | null): Promise<LayerRow[]> {
  const asked = byTransaction.get(tx) ?? new Map<Id | null, Promise<LayerRow[]>>();
  byTransaction.set(tx, asked);
  const answer = asked.get(customerId) ?? layerRows(tx, customerId);
  asked.set(customerId, answer);
  return answer;
}
