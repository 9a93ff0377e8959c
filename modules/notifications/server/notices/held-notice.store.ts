import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { HeldNotice } from './held-notice.rules.ts';

type Row = Omit<HeldNotice, 'params'> & { params: string };

const types: ColumnTypes<Row> = {
  id: 'uuid',
  customerId: 'uuid',
  staffId: 'uuid',
  kind: 'text',
  key: 'uuid',
  subjectKind: 'text',
  subjectId: 'uuid',
  params: 'jsonb',
  dueAt: 'timestamptz',
};

/** Each once for whom it is, however often it is told. */
export async function insertHeld(tx: Tx, held: readonly HeldNotice[]): Promise<void> {
  if (held.length === 0) return;
  const rows = held.map((one) => ({ ...one, params: JSON.stringify(one.params) }));
  await tx.run(
    statement(sql`
      insert into held_notice (tenant_id, id, customer_id, staff_id, kind, key, subject_kind, subject_id, params, due_at,
        held_at)
      select ${tx.tenantId}::uuid, given.*, ${tx.now}::timestamptz from ${unnested(rows, types)} as given
      on conflict (tenant_id, staff_id, key, kind) do nothing`),
  );
}

/** Takes out those whose time has come, earliest first: what is told with them is told, or they are there again. */
export function takeDue(tx: Tx, most: number): Promise<HeldNotice[]> {
  return tx.rows(
    statement(sql<HeldNotice>`
      delete from held_notice where tenant_id = ${tx.tenantId} and id in (
        select id from held_notice where tenant_id = ${tx.tenantId} and due_at <= ${tx.now}::timestamptz
        order by due_at, id limit ${most} for update skip locked)
      returning id, customer_id, staff_id, kind, key, subject_kind, subject_id, params, due_at`),
  );
}
