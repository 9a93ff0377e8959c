import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';

/** What stands about a device; who gave it is not granted to customers' people. Served by device_advice_standing. */
export function standingAdvice(tx: Tx, assetId: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('deviceAdvice')
      .select(['id', 'owner', 'advice', 'fromDay'])
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', '=', assetId)
      .where('untilDay', 'is', null),
  );
}

interface NewAdvice {
  id: Id;
  customerId: Id;
  assetId: Id;
  owner: string;
  advice: string;
  fromDay: Day;
  givenById: Id | null;
}

export async function insertAdvice(tx: Tx, advice: NewAdvice): Promise<void> {
  await tx.run(sqlBuilder.insertInto('deviceAdvice').values({ ...advice, tenantId: tx.tenantId, givenAt: tx.now }));
}

/** Whether any stood. */
export async function closeAdvice(tx: Tx, assetId: Id, untilDay: Day): Promise<boolean> {
  const closed = await tx.run(
    statement(sql`
      update device_advice set until_day = greatest(${untilDay}::date, from_day)
      where tenant_id = ${tx.tenantId} and asset_id = ${assetId} and until_day is null`),
  );
  return closed > 0;
}

export interface ToldAdvice {
  id: Id;
  at: Instant;
  owner: string;
  advice: string;
}

/** All that was ever advised about it, latest first. Served by device_advice_by_asset. */
export function adviceStory(tx: Tx, { assetId, before, limit }: CardStretch): Promise<ToldAdvice[]> {
  const place = sql<boolean>`(given_at, id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid)`;
  return tx.rows(
    sqlBuilder
      .selectFrom('deviceAdvice')
      .select(['id', 'givenAt as at', 'owner', 'advice'])
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', '=', assetId)
      .$if(before !== null, (advice) => advice.where(place))
      .orderBy('givenAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
}
