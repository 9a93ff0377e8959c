import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RenumberingView } from '../../number-rule.contract.ts';

interface NewRenumbering {
  id: Id;
  customerId: Id;
  renames: boolean;
  firstNumber: number;
  /** After its last. */
  nextNumber: number;
  machineCount: number;
  plannedById: Id;
}

export async function insertRenumbering(tx: Tx, renumbering: NewRenumbering): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('renumbering')
      .values({ tenantId: tx.tenantId, ...renumbering, state: 'planned', plannedAt: tx.now }),
  );
}

export interface Renumbering extends NewRenumbering {
  state: RenumberingView['state'];
  customerName: string;
  plannedByName: string;
  startedById: Id | null;
  doneCount: number;
  skippedCount: number;
  plannedAt: Instant;
  endedAt: Instant | null;
  revision: number;
}

function renumberings(tx: Tx) {
  return sqlBuilder
    .selectFrom('renumbering')
    .select(['renumbering.id', 'renumbering.customerId', 'renumbering.renames', 'renumbering.firstNumber'])
    .select(['renumbering.nextNumber', 'renumbering.machineCount', 'renumbering.doneCount', 'renumbering.skippedCount'])
    .select(['renumbering.plannedAt', 'renumbering.plannedById', 'renumbering.startedById', 'renumbering.endedAt'])
    .select(['renumbering.revision'])
    .select((row) => row.ref('renumbering.state').$castTo<RenumberingView['state']>().as('state'))
    .select([
      sql<string>`(select name from customer
        where customer.tenant_id = ${tx.tenantId} and customer.id = renumbering.customer_id)`.as('customerName'),
      sql<string>`(select name from staff_member
        where staff_member.tenant_id = ${tx.tenantId} and staff_member.id = renumbering.planned_by_id)`.as(
        'plannedByName',
      ),
    ])
    .where('renumbering.tenantId', '=', tx.tenantId);
}

export function renumberingById(tx: Tx, id: Id): Promise<Renumbering | undefined> {
  return tx.first(renumberings(tx).where('renumbering.id', '=', id));
}

/** Latest first. Served by renumbering_by_time and renumbering_by_customer. */
export function pageOfRenumberings(
  tx: Tx,
  { customerId, ...page }: PageInput & { customerId?: Id | undefined },
): Promise<Page<Renumbering>> {
  const all = renumberings(tx);
  return keysetPage(tx, customerId === undefined ? all : all.where('renumbering.customerId', '=', customerId), {
    ...page,
    list: 'renumberings',
    column: 'renumbering.plannedAt',
    field: 'plannedAt',
    direction: 'desc',
    idColumn: 'renumbering.id',
  });
}

interface NewState {
  state: RenumberingView['state'];
  startedById?: Id;
}

export async function setRenumberingState(tx: Tx, id: Id, { state, ...started }: NewState): Promise<void> {
  const isOver = state === 'done' || state === 'given_up';
  await tx.run(
    sqlBuilder
      .updateTable('renumbering')
      .set((row) => ({ state, ...started, endedAt: isOver ? tx.now : null, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export async function countOutcomes(
  tx: Tx,
  id: Id,
  { done, skipped }: { done: number; skipped: number },
): Promise<void> {
  await tx.run(
    statement(sql`
      update renumbering set done_count = done_count + ${done}, skipped_count = skipped_count + ${skipped}
      where tenant_id = ${tx.tenantId} and id = ${id}`),
  );
}
