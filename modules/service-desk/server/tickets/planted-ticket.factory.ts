import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** A ticket with just these facts, as an import might have left it: no use case, no history, no event. */
export type PlantedTicket = Pick<Ticket, 'customerId'> & Partial<Ticket>;

export async function plantTickets(tx: Tx, tickets: readonly PlantedTicket[]): Promise<Id[]> {
  const rows = tickets.map((ticket) => {
    const id = tx.newId();
    const number = ticket.number ?? `INC-${id}`;
    const custom = JSON.stringify(ticket.custom ?? {});
    return { ...usual, recordedAt: tx.now, ...ticket, id, number, custom, tenantId: tx.tenantId };
  });
  for (let from = 0; from < rows.length; from += rowsAStatement)
    await tx.run(sqlBuilder.insertInto('ticket').values(rows.slice(from, from + rowsAStatement)));
  return rows.map(({ id }) => id);
}

const rowsAStatement = 1000;
const usual = { kind: 'incident', status: 'registered', title: '打印机卡纸' } as const;
