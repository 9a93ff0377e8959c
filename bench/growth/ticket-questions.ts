import { nth } from '../../test/plans/volume.ts';
import type { Question } from './ask-beside.ts';
import { drawn } from './drawn.ts';
import type { Questioned } from './reading.ts';

/** What the page of a ticket asks for. */
export function ticketQuestions({ tenantId, tickets, seed, busy }: Questioned): Question[] {
  const some = drawn(seed, tickets).map((n) => nth(tenantId, 'ticket', n));
  return [
    {
      what: 'ticket: any one',
      paths: some.map((ticket) => `/tickets/${ticket}`),
      plainly: 'select * from ticket where tenant_id = $1 and id = $2',
      values: some.map((ticket) => [tenantId, ticket]),
    },
    {
      what: 'ticket: its timeline of 50 entries',
      paths: [`/tickets/${busy}/timeline`],
      plainly: 'select * from ticket_entry where tenant_id = $1 and ticket_id = $2 order by written_at, id',
      values: [[tenantId, busy]],
    },
  ];
}
