import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** By profile: the agreement that times what was imported by it. */
export async function importTimings(tx: Tx): Promise<ReadonlyMap<string, Id>> {
  const rows = await tx.rows(
    sqlBuilder.selectFrom('importTiming').select(['profile', 'agreementId']).where('tenantId', '=', tx.tenantId),
  );
  return new Map(rows.map(({ profile, agreementId }) => [profile, agreementId]));
}

export async function saveImportTiming(tx: Tx, profile: string, agreementId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('importTiming')
      .values({ tenantId: tx.tenantId, profile, agreementId, setAt: tx.now })
      .onConflict((conflict) => conflict.columns(['tenantId', 'profile']).doUpdateSet({ agreementId, setAt: tx.now })),
  );
}

/**
 * Tickets of a profile behind this one, by id, held so that nobody acts on one between its facts and its clocks. Served
 * by the primary key.
 */
export function importedAfter(tx: Tx, { profile, after, most }: { profile: string; after: Id; most: number }) {
  return tx.rows(
    sqlBuilder
      .selectFrom('ticket')
      .select(['id', 'customerId', 'recordedAt', 'respondedAt', 'resolvedAt', 'agreedAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('importedBy', '=', profile)
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .forUpdate(),
  );
}

export async function countImported(tx: Tx, profile: string): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticket')
      .select((select) => select.fn.countAll<number>().as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('importedBy', '=', profile),
  );
  return row?.many ?? 0;
}
