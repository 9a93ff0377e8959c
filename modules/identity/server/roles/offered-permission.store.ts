import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Codes of the permissions that the provider's delivered roles have been offered. */
export async function offeredCodes(tx: Tx): Promise<Set<string>> {
  const rows = await tx.rows(
    sqlBuilder.selectFrom('offeredPermission').select('code').where('tenantId', '=', tx.tenantId),
  );
  return new Set(rows.map(({ code }) => code));
}

export async function markOffered(tx: Tx, codes: readonly string[]): Promise<void> {
  const rows = codes.map((code) => ({ tenantId: tx.tenantId, code, offeredAt: tx.now }));
  await tx.run(
    sqlBuilder
      .insertInto('offeredPermission')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing()),
  );
}
