import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { UseUnit } from './use.rules.ts';

export interface UseSubject {
  /** `ticket`, `time_entry`. */
  kind: string;
  id: Id;
}

/** What a subject was counted as, held until the transaction ends. Served by the primary key. */
export function useForChange(tx: Tx, subject: UseSubject) {
  return tx.first(
    sqlBuilder
      .selectFrom('contractUse')
      .select(['contractId', 'amount'])
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', subject.kind)
      .where('subjectId', '=', subject.id)
      .forUpdate(),
  );
}

interface ContractUse {
  customerId: Id;
  contractId: Id;
  unit: UseUnit;
  amount: number;
  onDay: Day;
}

export async function saveUse(tx: Tx, { kind: subjectKind, id: subjectId }: UseSubject, use: ContractUse) {
  await tx.run(
    sqlBuilder
      .insertInto('contractUse')
      .values({ ...use, tenantId: tx.tenantId, subjectKind, subjectId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'subjectKind', 'subjectId']).doUpdateSet(use)),
  );
}

export async function dropUse(tx: Tx, { kind, id }: UseSubject): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('contractUse')
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', kind)
      .where('subjectId', '=', id),
  );
}

/** What these subjects were counted as. Served by the primary key. */
export function usesOfSubjects(tx: Tx, kind: UseSubject['kind'], ids: readonly Id[]) {
  return tx.rows(
    sqlBuilder
      .selectFrom('contractUse')
      .select(['subjectId', 'customerId', 'contractId', 'unit', 'amount', 'onDay'])
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', kind)
      .where('subjectId', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
}

/** All that is counted of these contracts, in no order. Served by contract_use_by_day. */
export function usesOfContracts(tx: Tx, contractIds: readonly Id[]) {
  return tx.rows(
    sqlBuilder
      .selectFrom('contractUse')
      .select(['contractId', 'unit', 'subjectId', 'amount'])
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', sql<Id>`any(${contractIds}::uuid[])`),
  );
}

/** Of one contract in the days from one on until before another. Served by contract_use_by_day. */
export async function usedBetween(tx: Tx, contractId: Id, span: { from: Day; before: Day }) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('contractUse')
      .select([
        sql<number>`coalesce(sum(amount) filter (where unit = 'ticket'), 0)::integer`.as('tickets'),
        sql<number>`coalesce(sum(amount) filter (where unit = 'minute'), 0)::integer`.as('minutes'),
      ])
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .where('unit', 'in', ['ticket', 'minute'])
      .where('onDay', '>=', span.from)
      .where('onDay', '<', span.before),
  );
  return row ?? { tickets: 0, minutes: 0 };
}
