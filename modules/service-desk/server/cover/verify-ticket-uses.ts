import type { Id } from '../../../../kernel/id.ts';
import { inBatches } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lastingFaults } from '../../../../platform/log/lasting-faults.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { usesOfSubjects } from '../../../contracts/index.ts';
import { ticketIdsAfter, ticketsByIds } from '../tickets/ticket.store.ts';
import { timeOfTickets } from '../time/time-entry.store.ts';
import { ticketUseConsumer } from './count-ticket-use.ts';
import { usesOfTicket } from './ticket-use.rules.ts';
import { usesOfNothing } from './ticket-use.store.ts';
import { useFault } from './use-fault.rules.ts';

const ticketsABatch = 500;
const reaction = { kind: 'ticket', consumer: ticketUseConsumer };

/** Tells each ticket and each time entry that contracts count otherwise than it stands, and what they count of nothing. */
export async function verifyTicketUses(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  let many = 0;
  for await (const ids of inBatches<Id, Id>(
    (after) => ticketIdsAfter(tx, after, ticketsABatch),
    (id) => id,
  )) {
    findings.push(...(await lastingFaults(tx, ids, { ...reaction, faultsOf: (some) => faultsOf(tx, some) })));
    looked?.((many += ids.length));
  }
  const lost = await usesOfNothing(tx);
  return [...findings, ...lost.map(({ kind, id }) => `use of ${kind} ${id}: there is no such ${kind}`)];
}

async function faultsOf(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string[]>> {
  const [tickets, entries] = await Promise.all([ticketsByIds(tx, ids), timeOfTickets(tx, ids)]);
  const entryIds = [...entries.values()].flat().map(({ id }) => id);
  const kept = await Promise.all([usesOfSubjects(tx, 'ticket', ids), usesOfSubjects(tx, 'time_entry', entryIds)]);
  const bySubject = new Map(kept.flat().map((use) => [use.subjectId, use]));
  const faults = new Map<Id, string[]>();
  for (const ticket of tickets) {
    const found = usesOfTicket(ticket, entries.get(ticket.id) ?? []).flatMap((wanted) => {
      const fault = useFault(wanted, bySubject.get(wanted.subject.id));
      return fault === null ? [] : [`use of ${wanted.subject.kind} ${wanted.subject.id}: ${fault}`];
    });
    if (found.length > 0) faults.set(ticket.id, found);
  }
  return faults;
}
