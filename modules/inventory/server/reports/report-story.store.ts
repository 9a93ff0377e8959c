import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';

export interface ToldReport {
  id: Id;
  at: Instant;
  state: string;
  agentId: string | null;
}

/** Reports that were applied to a machine, latest first. Served by inventory_report_by_asset. */
export function reportStory(tx: Tx, { assetId, before, limit }: CardStretch): Promise<ToldReport[]> {
  const place = sql<boolean>`(received_at, id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid)`;
  return tx.rows(
    sqlBuilder
      .selectFrom('inventoryReport')
      .select(['id', 'receivedAt as at', 'state', 'agentId'])
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', '=', assetId)
      .where('state', 'in', ['applied', 'undone'])
      .$if(before !== null, (reports) => reports.where(place))
      .orderBy('receivedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
}
