import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Steps go on counting where the other ticket's end; `entryIds` null: all of them. Answers with how many went over. */
export async function moveEntries(
  tx: Tx,
  { from, into }: { from: Id; into: Id },
  entryIds: readonly Id[] | null,
): Promise<number> {
  const chosen = entryIds === null ? sql`true` : sql`e.id = any(${entryIds}::uuid[])`;
  return tx.run(
    statement(sql`
      with last as (
        select coalesce(max(step_number), 0) as number from ticket_entry
        where tenant_id = ${tx.tenantId} and ticket_id = ${into}
      ), going as (
        select e.id, case when e.step_number is null then null
          else last.number + (row_number() over (partition by e.step_number is null order by e.step_number))::integer end
          as step_number
        from ticket_entry e, last
        where e.tenant_id = ${tx.tenantId} and e.ticket_id = ${from} and ${chosen}
      )
      update ticket_entry set ticket_id = ${into}, step_number = going.step_number
      from going where ticket_entry.tenant_id = ${tx.tenantId} and ticket_entry.id = going.id`),
  );
}

/** What both ticked stays as the kept one has it. */
export async function moveChecks(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update ticket_check as t set ticket_id = ${into}
      where t.tenant_id = ${tx.tenantId} and t.ticket_id = ${from} and not exists (
        select from ticket_check o where o.tenant_id = t.tenant_id and o.ticket_id = ${into} and o.key = t.key)`),
  );
}

/** The reviewed function that may: rows that no caller may change go over as well. */
export async function moveRows(tx: Tx, ticketId: Id, customerId: Id): Promise<void> {
  await tx.first(statement(sql`select move_ticket_rows(${ticketId}, ${customerId})`));
}

export interface Belongings {
  entries: number;
  attachments: number;
  minutes: number;
}

/** How much hangs on a ticket. */
export async function belongingsOf(tx: Tx, ticketId: Id): Promise<Belongings> {
  const row = await tx.first(
    statement(sql<Belongings>`
      select
        (select count(*)::integer from ticket_entry where tenant_id = ${tx.tenantId} and ticket_id = ${ticketId})
          as entries,
        (select count(*)::integer from attachment where tenant_id = ${tx.tenantId} and subject_id = ${ticketId}
          and subject_kind = 'ticket' and retired_at is null) as attachments,
        (select coalesce(sum(minutes), 0)::integer from time_entry where tenant_id = ${tx.tenantId}
          and ticket_id = ${ticketId} and retired_at is null) as minutes`),
  );
  return row ?? { entries: 0, attachments: 0, minutes: 0 };
}

/** The contact of this customer who is the same human as another's contact. */
export async function samePersonAt(tx: Tx, contactId: Id, customerId: Id) {
  return tx.first(
    statement(sql<{ id: Id; name: string }>`
      select there.id, there.name from contact here
      join contact there on there.tenant_id = here.tenant_id and there.person_id = here.person_id
      where here.tenant_id = ${tx.tenantId} and here.id = ${contactId}
        and there.customer_id = ${customerId} and there.retired_at is null
      order by there.created_at limit 1`),
  );
}
