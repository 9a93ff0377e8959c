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

/** The next quotas of all contracts by their ids, each with its contract's last day. */
export async function quotasAfter(tx: Tx, after: Id | null, most: number): Promise<(Quota & { endsOn: Day | null })[]> {
  const all = sqlBuilder
    .selectFrom('contractQuota as quota')
    .innerJoin('contract', (on) =>
      on.onRef('contract.tenantId', '=', 'quota.tenantId').onRef('contract.id', '=', 'quota.contractId'),
    )
    .select(['quota.id', 'quota.customerId', 'quota.contractId', 'quota.name', 'quota.unit', 'quota.period'])
    .select(['quota.amount', 'quota.carriesOver', 'quota.fromDay', 'quota.untilDay', 'contract.endsOn'])
    .where('quota.tenantId', '=', tx.tenantId)
    .orderBy('quota.id')
    .limit(most);
  const rows = await tx.rows(after === null ? all : all.where('quota.id', '>', after));
  return rows.map((row) => ({ ...quotaOf(row), endsOn: row.endsOn }));
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
