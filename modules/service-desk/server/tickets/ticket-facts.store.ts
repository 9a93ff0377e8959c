import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TimedSubject } from '../../../../platform/module/register.ts';
import type { FollowedFacts } from '../../../sla/index.ts';
import { factsOf } from './ticket-record.rules.ts';
import { statusHistories } from './ticket-status.store.ts';

const ticketsABatch = 1000;

/** All tickets by id, with what is derived from their status histories, and these. */
export async function* ticketsWithHistory(tx: Tx) {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const tickets = await tx.rows(
      sqlBuilder
        .selectFrom('ticket')
        .select(['id', 'customerId', 'importedBy', 'recordedAt', 'respondedAt', 'resolvedAt', 'agreedAt'])
        .select(['status', 'waitingReason', 'priority', 'handlingSeconds', 'waitingSeconds'])
        .where('tenantId', '=', tx.tenantId)
        .where('id', '>', after)
        .orderBy('id')
        .limit(ticketsABatch),
    );
    const last = tickets.at(-1);
    if (!last) return;
    const ids = tickets.map(({ id }) => id);
    const histories = await statusHistories(tx, ids);
    yield tickets.map((ticket) => ({ ...ticket, history: histories.get(ticket.id) ?? [] }));
    after = last.id;
  }
}

/** The facts that the clocks of all tickets are made of; imported ones are timed by nothing here. */
export async function* factsOfAll(tx: Tx): AsyncGenerator<TimedSubject<FollowedFacts>[]> {
  for await (const batch of ticketsWithHistory(tx)) {
    yield batch.map((ticket) => {
      const facts = ticket.importedBy === null ? factsOf(ticket, ticket.history) : null;
      return { id: ticket.id, customerId: ticket.customerId, facts };
    });
  }
}
