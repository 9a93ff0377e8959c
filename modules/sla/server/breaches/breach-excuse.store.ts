import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Subject } from '../../../../kernel/event.ts';
import { excuseName } from '../attainment/clock-names.store.ts';
import type { BreachExcuse } from './breach-excuse.rules.ts';

/** With what reason and people are called. */
export interface NamedExcuse extends BreachExcuse {
  reasonName: string | null;
  recordedBy: string | null;
  withdrawnBy: string | null;
}

function excuses(tx: Tx) {
  return sqlBuilder
    .selectFrom('breachExcuse as pardon')
    .select(['pardon.id', 'pardon.customerId', 'pardon.clockId', 'pardon.reason', 'pardon.evidence'])
    .select(['pardon.recordedAt', 'pardon.recordedById', 'pardon.withdrawnAt', 'pardon.withdrawnById'])
    .select(['pardon.revision', excuseName(tx, sql.ref('pardon.reason')).as('reasonName')])
    .select([
      staffName(tx, 'pardon.recorded_by_id').as('recordedBy'),
      staffName(tx, 'pardon.withdrawn_by_id').as('withdrawnBy'),
    ])
    .where('pardon.tenantId', '=', tx.tenantId);
}

function staffName(tx: Tx, column: string) {
  return sql<
    string | null
  >`(select name from staff_member where tenant_id = ${tx.tenantId} and id = ${sql.ref(column)})`;
}

/** Newest first, withdrawn ones included. */
export function excusesOfClock(tx: Tx, clockId: Id): Promise<NamedExcuse[]> {
  return tx.rows(
    excuses(tx).where('pardon.clockId', '=', clockId).orderBy('pardon.recordedAt', 'desc').orderBy('pardon.id', 'desc'),
  );
}

export function excuseById(tx: Tx, id: Id): Promise<NamedExcuse | undefined> {
  return tx.first(excuses(tx).where('pardon.id', '=', id));
}

/** The same, held against other writers until the transaction ends. */
export function excuseForChange(tx: Tx, id: Id): Promise<NamedExcuse | undefined> {
  return tx.first(excuses(tx).where('pardon.id', '=', id).forUpdate('pardon'));
}

/** What an excuse is about. */
export interface ExcusedClock {
  customerId: Id;
  clockKind: string;
  subject: Subject;
}

function clock(tx: Tx, id: Id) {
  return sqlBuilder
    .selectFrom('clock')
    .select(['customerId', 'kind', 'subjectKind', 'subjectId'])
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', id);
}

type ClockKeys = { customerId: Id; kind: string; subjectKind: string; subjectId: Id };

function excusedClock({ customerId, kind, subjectKind, subjectId }: ClockKeys): ExcusedClock {
  return { customerId, clockKind: kind, subject: { kind: subjectKind, id: subjectId } };
}

export async function clockBehindExcuse(tx: Tx, id: Id): Promise<ExcusedClock | undefined> {
  const row = await tx.first(clock(tx, id));
  return row && excusedClock(row);
}

/** The same, held until the transaction ends, so that it is excused once. */
export async function clockForExcuse(tx: Tx, id: Id): Promise<ExcusedClock | undefined> {
  const row = await tx.first(clock(tx, id).forUpdate());
  return row && excusedClock(row);
}

export async function insertExcuse(tx: Tx, excuse: BreachExcuse): Promise<void> {
  await tx.run(sqlBuilder.insertInto('breachExcuse').values({ ...excuse, tenantId: tx.tenantId }));
}

export async function markWithdrawn(tx: Tx, id: Id, withdrawnById: Id | null): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('breachExcuse')
      .set((row) => ({ withdrawnAt: tx.now, withdrawnById, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
