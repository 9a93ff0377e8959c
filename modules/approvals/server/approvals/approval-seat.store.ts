import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Approval, Seat } from './approval.rules.ts';

/** With what whoever answered is called; of the provider's people the portal is told neither id nor name. */
export interface NamedSeat extends Seat {
  decidedBy: string | null;
}

/** In their order. Served by the primary keys. */
export function seatsOf(tx: Tx, approvalId: Id): Promise<NamedSeat[]> {
  const isPortal = roleOf(tx.caller) === 'portal';
  const staffId = isPortal ? sql`null::uuid` : sql`said.staff_id`;
  const staffName = isPortal
    ? sql`null`
    : sql`(select name from staff_member where tenant_id = said.tenant_id and id = said.staff_id)`;
  return tx.rows(
    statement(sql<NamedSeat>`
      select seat.approval_id as "approvalId", seat.position, seat.side, seat.permission, said.decision, said.note,
        ${staffId} as "staffId", said.contact_id as "contactId", said.decided_at as "decidedAt",
        coalesce(
          (select name from contact where tenant_id = said.tenant_id and id = said.contact_id), ${staffName}
        ) as "decidedBy"
      from approval_seat seat
      left join approval_decision said on said.tenant_id = seat.tenant_id
        and said.approval_id = seat.approval_id and said.position = seat.position
      where seat.tenant_id = ${tx.tenantId} and seat.approval_id = ${approvalId}
      order by seat.position`),
  );
}

export async function insertSeats(
  tx: Tx,
  { id: approvalId, customerId }: Pick<Approval, 'id' | 'customerId'>,
  seats: readonly Pick<Seat, 'side' | 'permission'>[],
): Promise<void> {
  const rows = seats.map((seat, position) => ({ ...seat, tenantId: tx.tenantId, approvalId, customerId, position }));
  await tx.run(sqlBuilder.insertInto('approvalSeat').values(rows));
}

export type Said = Pick<Seat, 'approvalId' | 'position' | 'note'> & {
  customerId: Id | null;
  decision: NonNullable<Seat['decision']>;
  by: { staffId: Id } | { contactId: Id };
};

export async function insertDecision(tx: Tx, { by, ...said }: Said): Promise<void> {
  await tx.run(
    sqlBuilder.insertInto('approvalDecision').values({ ...said, ...by, tenantId: tx.tenantId, decidedAt: tx.now }),
  );
}
