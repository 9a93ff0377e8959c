import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface TicketHands {
  /** Who has it in hand, and who answers for it. */
  staff: Id[];
  owner: Id[];
  /** Who reported it, and whom it hit. */
  contacts: Id[];
}

/** The people of one ticket; of none, nobody. */
export async function handsOf(tx: Tx, ticketId: Id): Promise<TicketHands> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('ticket')
      .select(['assigneeId', 'ownerId', 'callerId', 'affectedId'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', ticketId),
  );
  const some = (...ids: (Id | null | undefined)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
  return {
    staff: some(row?.assigneeId, row?.ownerId),
    owner: some(row?.ownerId),
    contacts: some(row?.callerId, row?.affectedId),
  };
}

export async function peopleOfTeam(tx: Tx, teamId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('teamMember')
      .select('staffId')
      .where('tenantId', '=', tx.tenantId)
      .where('teamId', '=', teamId),
  );
  return rows.map(({ staffId }) => staffId);
}

/** Staff whom a private entry calls by `@` and their name; in what the customer reads nobody is called. */
export async function mentionedIn(tx: Tx, ticketId: Id, entryId: Id | null): Promise<Id[]> {
  if (entryId === null) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketEntry as entry')
      .innerJoin('staffMember as staff', 'staff.tenantId', 'entry.tenantId')
      .select('staff.id')
      .where('entry.tenantId', '=', tx.tenantId)
      .where('entry.ticketId', '=', ticketId)
      .where('entry.id', '=', entryId)
      .where('entry.audience', '=', 'internal')
      .where('staff.retiredAt', 'is', null)
      .where(sql<boolean>`position('@' in entry.body) > 0 and position('@' || staff.name in entry.body) > 0`),
  );
  return rows.map(({ id }) => id);
}
