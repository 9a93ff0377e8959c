import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RuledField } from '../../asset-field-rule.contract.ts';

/** Those that the provider has changed. */
export function ownFieldRules(tx: Tx) {
  return tx.rows(
    sqlBuilder.selectFrom('assetFieldRule').select(['field', 'heldDays']).where('tenantId', '=', tx.tenantId),
  );
}

export async function saveFieldRule(tx: Tx, field: RuledField, heldDays: number | null): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('assetFieldRule')
      .values({ tenantId: tx.tenantId, field, heldDays })
      .onConflict((row) => row.columns(['tenantId', 'field']).doUpdateSet({ heldDays })),
  );
}
