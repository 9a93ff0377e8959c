import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PeopleAround } from './clock-step.rules.ts';

type Row = Omit<PeopleAround, 'serviceManagerIds'>;

/** By ticket; a leader who has left leads nobody. */
export async function peopleAround(tx: Tx, ticketIds: readonly Id[]): Promise<ReadonlyMap<Id, Row>> {
  const rows = await tx.rows(
    statement(sql<Row & { id: Id }>`
      select ticket.id, ticket.owner_id, ticket.assignee_id, customer.account_manager_id, (
          select member.staff_id from team_member member
          join staff_member staff on staff.tenant_id = member.tenant_id and staff.id = member.staff_id
          where member.tenant_id = ticket.tenant_id and member.team_id = ticket.team_id and member.is_leader
            and staff.retired_at is null
          limit 1
        ) as team_leader_id
      from ticket
      join customer on customer.tenant_id = ticket.tenant_id and customer.id = ticket.customer_id
      where ticket.tenant_id = ${tx.tenantId} and ticket.id = any(${[...ticketIds]}::uuid[])`),
  );
  return new Map(rows.map(({ id, ...around }) => [id, around]));
}
