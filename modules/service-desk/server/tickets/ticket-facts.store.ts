import type { Id } from '../../../../kernel/id.ts';
import { inBatchesById } from '../../../../platform/database/in-batches.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TimedSubject } from '../../../../platform/module/register.ts';
import type { FollowedFacts } from '../../../sla/index.ts';
import { notedMilestonesOf } from '../milestones/noted-milestone.store.ts';
import { importTimings } from '../import/import-timing.store.ts';
import { timedFacts } from '../import/timed-import.rules.ts';
import type { StatusRow } from './ticket-record.rules.ts';
import { statusHistories } from './ticket-status.store.ts';

const ticketsABatch = 1000;

function standings(tx: Tx) {
  return sqlBuilder
    .selectFrom('ticket')
    .select(['id', 'customerId', 'importedBy', 'recordedAt', 'respondedAt', 'resolvedAt', 'agreedAt'])
    .select(['status', 'waitingReason', 'priority', 'handlingSeconds', 'waitingSeconds', 'nextDueAt', 'overdueAt'])
    .where('tenantId', '=', tx.tenantId);
}

type Standing = Awaited<ReturnType<typeof standingsOf>>[number];

function standingsOf(tx: Tx, ids: readonly Id[]) {
  return tx.rows(standings(tx).where('id', 'in', [...ids]));
}

function standingsAfter(tx: Tx, after: Id | null) {
  const rows = after === null ? standings(tx) : standings(tx).where('id', '>', after);
  return tx.rows(rows.orderBy('id').limit(ticketsABatch));
}

/** All tickets by id, with what is derived from their status histories, and these. */
export async function* ticketsWithHistory(tx: Tx) {
  for await (const tickets of inBatchesById((after) => standingsAfter(tx, after))) {
    const ids = tickets.map(({ id }) => id);
    const histories = await statusHistories(tx, ids);
    yield tickets.map((ticket) => ({ ...ticket, history: histories.get(ticket.id) ?? [] }));
  }
}

/** The facts that the clocks of all tickets are made of; imported ones are timed where an agreement was told to. */
export async function* factsOfAll(tx: Tx): AsyncGenerator<TimedSubject<FollowedFacts>[]> {
  for await (const batch of ticketsWithHistory(tx)) yield withMilestones(tx, batch);
}

/** Those of these tickets that the caller may see. */
export async function factsOfThese(tx: Tx, ids: readonly Id[]): Promise<TimedSubject<FollowedFacts>[]> {
  const [tickets, histories] = await Promise.all([standingsOf(tx, ids), statusHistories(tx, ids)]);
  return withMilestones(
    tx,
    tickets.map((ticket) => ({ ...ticket, history: histories.get(ticket.id) ?? [] })),
  );
}

interface WithHistory extends Standing {
  history: StatusRow[];
}

async function withMilestones(tx: Tx, tickets: readonly WithHistory[]): Promise<TimedSubject<FollowedFacts>[]> {
  const ids = tickets.map(({ id }) => id);
  const [milestones, timings] = await Promise.all([notedMilestonesOf(tx, ids), importTimings(tx)]);
  return tickets.map((ticket) => {
    const { id, customerId, history } = ticket;
    const beside = { history, milestones: milestones.get(id) ?? [] };
    return { id, customerId, facts: timedFacts(ticket, beside, timings) };
  });
}
