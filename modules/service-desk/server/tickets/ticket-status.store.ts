import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { StatusRow, Ticket } from './ticket-record.rules.ts';

/** Writes down how the ticket stood, from one change to the next, behind the `known` ones; rows are never changed. */
export async function appendStatuses(tx: Tx, ticket: Ticket, { known, rows }: { known: number; rows: StatusRow[] }) {
  const { id, customerId } = ticket;
  const owned = { tenantId: tx.tenantId, customerId, ticketId: id };
  const numbered = rows.map(({ traits, ...row }, at) => ({
    ...owned,
    ...row,
    traits: traits && JSON.stringify(traits),
    number: known + at + 1,
  }));
  await tx.run(sqlBuilder.insertInto('ticketStatus').values(numbered));
}

/** In the order in which they were made. */
export async function statusHistory(tx: Tx, ticketId: Id): Promise<StatusRow[]> {
  return (await statusHistories(tx, [ticketId])).get(ticketId) ?? [];
}

/** By ticket, each in the order in which it was made. */
export async function statusHistories(tx: Tx, ticketIds: readonly Id[]): Promise<Map<Id, StatusRow[]>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketStatus')
      .select(['ticketId', 'at', 'status', 'waitingReason', 'priority', 'traits'])
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', sql<string>`any(${ticketIds}::uuid[])`)
      .orderBy('ticketId')
      .orderBy('number'),
  );
  const histories = new Map<Id, StatusRow[]>();
  for (const { ticketId, ...row } of rows) {
    const history = histories.get(ticketId) ?? [];
    // written by nobody but `appendStatuses` and the import
    history.push(row as StatusRow);
    histories.set(ticketId, history);
  }
  return histories;
}
