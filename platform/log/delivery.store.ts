import type { Id } from '../../kernel/id.ts';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { unnested } from '../database/bulk.ts';
import { sql, sqlBuilder, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import type { LoggedEvent } from './event.store.ts';

export interface Delivery {
  tenantId: string;
  eventId: string;
  consumer: string;
  attempts: number;
}

export type DeliveredEvent = LoggedEvent & { subject: { kind: string; id: string }; customerId: string | null };

/** Locks the longest waiting deliveries of one provider, the next after the one served last; empty when none is due. */
export function claimDeliveries(tx: Tx, most: number, lastServed: Id): Promise<Delivery[]> {
  return tx.rows(statement(sql<Delivery>`select * from claim_deliveries(${tx.now}, ${most}, ${lastServed})`));
}

/** By their ids. */
export async function deliveredEvents(tx: Tx, eventIds: readonly Id[]): Promise<ReadonlyMap<Id, DeliveredEvent>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('event')
      .leftJoin('eventText', (join) =>
        join.onRef('eventText.tenantId', '=', 'event.tenantId').onRef('eventText.eventId', '=', 'event.id'),
      )
      .select(['event.id', 'occurredAt', 'kind', 'version', 'actorKind', 'actorId', 'origin', 'audience', 'payload'])
      .select(['subjectKind', 'subjectId', 'event.customerId', 'eventText.text'])
      .where('event.tenantId', '=', tx.tenantId)
      .where('event.id', '=', sql<Id>`any(${eventIds}::uuid[])`),
  );
  const events = rows.map((row) => ({ ...row, subject: { kind: row.subjectKind, id: row.subjectId } }));
  // jsonb columns hold the objects that were announced
  return new Map(events.map((event) => [event.id, event as DeliveredEvent]));
}

type Done = Pick<Delivery, 'eventId' | 'consumer'>;

export async function removeDeliveries(tx: Tx, done: readonly Done[]): Promise<void> {
  await tx.run(
    statement(sql`
      delete from event_delivery using ${unnested(done, { eventId: 'uuid', consumer: 'text' })} as done (event_id, consumer)
      where event_delivery.tenant_id = ${tx.tenantId}
        and event_delivery.event_id = done.event_id and event_delivery.consumer = done.consumer`),
  );
}

const mostAttempts = 10;

/** Tries again later, each time twice as late; after ten tries it stays with its reason, for a person to see. */
export async function postponeDelivery(tx: Tx, delivery: Delivery, reason: string): Promise<void> {
  const attempts = delivery.attempts + 1;
  const failedAt: Instant | null = attempts >= mostAttempts ? tx.now : null;
  await tx.run(
    sqlBuilder
      .updateTable('eventDelivery')
      .set({ attempts, failure: reason.slice(0, 500), failedAt, dueAt: addSeconds(tx.now, 2 ** attempts) })
      .where('tenantId', '=', tx.tenantId)
      .where('eventId', '=', delivery.eventId)
      .where('consumer', '=', delivery.consumer),
  );
}

/** What of the provider's deliveries is late, and what was given up; for `doctor`. */
export async function troubledDeliveries(tx: Tx, lateBefore: Instant): Promise<{ late: number; failed: number }> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('eventDelivery')
      .select((build) => [
        build.fn.countAll<number>().filterWhere('failedAt', 'is not', null).as('failed'),
        build.fn
          .countAll<number>()
          .filterWhere('failedAt', 'is', null)
          .filterWhere('dueAt', '<', lateBefore)
          .as('late'),
      ])
      .where('tenantId', '=', tx.tenantId),
  );
  return row ?? { late: 0, failed: 0 };
}

export interface FailedReactions {
  /** The event that they were to follow. */
  eventId: Id;
  kind: string;
  subject: { kind: string; id: Id };
  consumers: string[];
  attempts: number;
  /** Of the latest. */
  reason: string | null;
  failedAt: Instant;
}

/** What was given up, by the event that it was to follow; the newest first, at most so many. */
export async function failedReactions(tx: Tx, most: number): Promise<FailedReactions[]> {
  const rows = await tx.rows(
    statement(sql<Omit<FailedReactions, 'subject'> & { subjectKind: string; subjectId: Id }>`
      select e.id as event_id, e.kind, e.subject_kind, e.subject_id, array_agg(d.consumer order by d.consumer) as consumers,
        max(d.attempts)::int as attempts, (array_agg(d.failure order by d.failed_at desc))[1] as reason,
        max(d.failed_at) as failed_at
      from event_delivery d join event e on e.tenant_id = d.tenant_id and e.id = d.event_id
      where d.tenant_id = ${tx.tenantId} and d.failed_at is not null
      group by e.id, e.kind, e.subject_kind, e.subject_id order by max(d.failed_at) desc, e.id limit ${most}`),
  );
  return rows.map(({ subjectKind, subjectId, ...row }) => ({ ...row, subject: { kind: subjectKind, id: subjectId } }));
}

/** Lets all that was given up after an event be tried anew, with all its tries; answers with how many. */
export function reviveReactions(tx: Tx, eventId: Id): Promise<number> {
  return tx.run(
    sqlBuilder
      .updateTable('eventDelivery')
      .set({ attempts: 0, failure: null, failedAt: null, dueAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('eventId', '=', eventId)
      .where('failedAt', 'is not', null),
  );
}

/** Takes away what was given up after an event; answers with how many. */
export function dropReactions(tx: Tx, eventId: Id): Promise<number> {
  return tx.run(
    sqlBuilder
      .deleteFrom('eventDelivery')
      .where('tenantId', '=', tx.tenantId)
      .where('eventId', '=', eventId)
      .where('failedAt', 'is not', null),
  );
}

/** Those of these subjects of which the reaction has something to follow up yet; not what it gave up. */
export async function subjectsAwaiting(
  tx: Tx,
  { kind, consumer }: { kind: string; consumer: string },
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('eventDelivery')
      .innerJoin('event', (join) =>
        join.onRef('event.tenantId', '=', 'eventDelivery.tenantId').onRef('event.id', '=', 'eventDelivery.eventId'),
      )
      .select('event.subjectId')
      .distinct()
      .where('eventDelivery.tenantId', '=', tx.tenantId)
      .where('eventDelivery.consumer', '=', consumer)
      .where('eventDelivery.failedAt', 'is', null)
      .where('event.subjectKind', '=', kind)
      .where('event.subjectId', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
  return new Set(rows.map(({ subjectId }) => subjectId));
}
