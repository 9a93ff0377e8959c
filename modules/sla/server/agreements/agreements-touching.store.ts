import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { Agreement } from './agreement.rules.ts';

/** In use, by name: the customer's own, those of its contracts, and the provider's. */
export async function agreementsTouching(tx: Tx, customerId: Id): Promise<Agreement[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('agreement')
      .select(['id', 'code', 'name', 'level', 'isDefault', 'customerId', 'contractId', 'counterpart', 'retiredAt'])
      .select('revision')
      .where('tenantId', '=', tx.tenantId)
      .where('retiredAt', 'is', null)
      .where((row) => row.or([row('customerId', 'is', null), row('customerId', '=', customerId)]))
      .orderBy('name')
      .orderBy('id'),
  );
  // checked by the table's constraint
  return rows.map((row) => ({ ...row, level: row.level as AgreementLevel }));
}

/** Whether another agreement of the same customer and contract, or of the provider, is called so. */
export async function isNameTaken(
  tx: Tx,
  { id, name, customerId, contractId }: Pick<Agreement, 'id' | 'name' | 'customerId' | 'contractId'>,
): Promise<boolean> {
  const other = await tx.first(
    sqlBuilder
      .selectFrom('agreement')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('name', '=', name)
      .where('customerId', 'is not distinct from', customerId)
      .where('contractId', 'is not distinct from', contractId)
      .where('id', '<>', id),
  );
  return other !== undefined;
}
