import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { QuotaPeriod, QuotaUnit } from '../../contract-quota.contract.ts';

export interface Quota {
  id: Id;
  customerId: Id;
  contractId: Id;
  name: string;
  unit: QuotaUnit;
  period: QuotaPeriod;
  amount: number;
  carriesOver: boolean;
  fromDay: Day;
  untilDay: Day | null;
}

/** Of one contract, in the order in which they were agreed. Served by contract_quota_by_contract. */
export async function quotasOf(tx: Tx, contractId: Id): Promise<Quota[]> {
  return (await tx.rows(quotas(tx, contractId))).map(quotaOf);
}

/** The same, held until the transaction ends: whoever writes their ledger comes one after the other. */
export async function quotasForChange(tx: Tx, contractId: Id): Promise<Quota[]> {
  return (await tx.rows(quotas(tx, contractId).forUpdate())).map(quotaOf);
}

function quotas(tx: Tx, contractId: Id) {
  return sqlBuilder
    .selectFrom('contractQuota')
    .select([
      'id',
      'customerId',
      'contractId',
      'name',
      'unit',
      'period',
      'amount',
      'carriesOver',
      'fromDay',
      'untilDay',
    ])
    .where('tenantId', '=', tx.tenantId)
    .where('contractId', '=', contractId)
    .orderBy('fromDay')
    .orderBy('id');
}

type Row = Omit<Quota, 'unit' | 'period'> & { unit: string; period: string };

function quotaOf(row: Row): Quota {
  // checked by the table's constraints
  return { ...row, unit: row.unit as QuotaUnit, period: row.period as QuotaPeriod };
}

export async function insertQuota(tx: Tx, quota: Quota): Promise<void> {
  await tx.run(sqlBuilder.insertInto('contractQuota').values({ ...quota, tenantId: tx.tenantId }));
}

export async function endQuota(tx: Tx, id: Id, untilDay: Day): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contractQuota')
      .set((row) => ({ untilDay, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
