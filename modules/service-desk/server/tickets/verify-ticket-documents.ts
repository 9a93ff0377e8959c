import type { Id } from '../../../../kernel/id.ts';
import { inBatches } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lastingFaults } from '../../../../platform/log/lasting-faults.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { customDocuments } from '../../../custom-fields/index.ts';
import { entriesOfThese } from '../entries/entry.store.ts';
import { ticketDocumentConsumer } from './index-ticket.ts';
import { otherDocuments, wordsOf } from './ticket-document.store.ts';
import { ticketIdsAfter, ticketsByIds } from './ticket.store.ts';

const ticketsABatch = 200;
const reaction = { kind: 'ticket', consumer: ticketDocumentConsumer };

/** Tells each ticket that is not found by what it says, or by what it says no more. */
export async function verifyTicketDocuments(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  let many = 0;
  for await (const ids of inBatches<Id, Id>(
    (after) => ticketIdsAfter(tx, after, ticketsABatch),
    (id) => id,
  )) {
    findings.push(...(await lastingFaults(tx, ids, { ...reaction, faultsOf: (some) => faultsOf(tx, some) })));
    looked?.((many += ids.length));
  }
  return findings;
}

async function faultsOf(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string[]>> {
  const customOf = await customDocuments(tx, 'ticket');
  const [tickets, entries] = await Promise.all([ticketsByIds(tx, ids), entriesOfThese(tx, ids)]);
  const wanted = tickets.map((ticket) => {
    const written = { entries: entries.get(ticket.id) ?? [], custom: customOf(ticket.custom) };
    return { ticketId: ticket.id, ...wordsOf(ticket, written) };
  });
  const others = await otherDocuments(tx, wanted);
  return new Map(others.map(({ ticketId, isMissing }) => [ticketId, [sentence(ticketId, isMissing)]]));
}

function sentence(ticketId: Id, isMissing: boolean): string {
  return `ticket ${ticketId}: its search document ${isMissing ? 'is missing' : 'has other words than the ticket'}`;
}
