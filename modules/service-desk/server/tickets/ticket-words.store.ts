import type { Id } from '../../../../kernel/id.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SubjectHands } from '../../../../platform/module/register.ts';
import { staffName, teamName } from './ticket-dimensions.store.ts';
import type { TicketScope } from './ticket.rules.ts';
import { ticketsIn } from './ticket.store.ts';

/** Number and title of tickets, of those that the reader may see. */
export function ticketTitles(
  tx: Tx,
  ids: readonly Id[],
  scope: TicketScope,
): Promise<{ id: Id; number: string | null; title: string }[]> {
  return tx.rows(
    ticketsIn(tx, scope)
      .select(['id', 'number', 'title'])
      .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
}

/** Team and assignee of tickets, of those that the reader may see; for staff, since portal is not granted their names. */
export async function ticketHands(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, SubjectHands>> {
  const rows = await tx.rows(
    ticketsIn(tx, 'all')
      .select(['ticket.id', 'ticket.teamId', 'ticket.assigneeId'])
      .select(teamName(tx, sql.ref('ticket.teamId')).as('team'))
      .select(staffName(tx, sql.ref('ticket.assigneeId')).as('assignee'))
      .where('ticket.id', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
  const named = (id: Id | null, name: string | null) => (id === null || name === null ? null : { id, name });
  return new Map(
    rows.map(({ id, teamId, team, assigneeId, assignee }) => [
      id,
      { team: named(teamId, team), assignee: named(assigneeId, assignee) },
    ]),
  );
}
