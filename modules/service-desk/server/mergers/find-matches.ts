import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BoundField } from '../../ticket-merge.contract.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { samePersonAt } from './merger.store.ts';

export interface Match {
  field: BoundField;
  id: Id;
  name: string;
}

/** Who of a ticket's people the other customer knows as well; its sites and machines are never the same. */
export async function findMatches(tx: Tx, ticket: Ticket, customerId: Id): Promise<Match[]> {
  const matches: Match[] = [];
  for (const field of ['caller', 'affected'] as const) {
    const contactId = ticket[`${field}Id`];
    const there = contactId === null ? undefined : await samePersonAt(tx, contactId, customerId);
    if (there) matches.push({ field, ...there });
  }
  return matches;
}
