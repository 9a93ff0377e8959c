import type { Id } from '../../kernel/id.ts';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
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

export async function deliveredEvent(tx: Tx, eventId: string): Promise<DeliveredEvent | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('event')
      .leftJoin('eventText', (join) =>
        join.onRef('eventText.tenantId', '=', 'event.tenantId').onRef('eventText.eventId', '=', 'event.id'),
      )
      .select(['event.id', 'occurredAt', 'kind', 'version', 'actorKind', 'actorId', 'origin', 'audience', 'payload'])
      .select(['subjectKind', 'subjectId', 'event.customerId', 'eventText.text'])
      .where('event.tenantId', '=', tx.tenantId)
      .where('event.id', '=', eventId),
  );
  // jsonb columns hold the objects that were announced
  return row && ({ ...row, subject: { kind: row.subjectKind, id: row.subjectId } } as DeliveredEvent);
}

export async function removeDelivery(tx: Tx, { eventId, consumer }: Delivery): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('eventDelivery')
      .where('tenantId', '=', tx.tenantId)
      .where('eventId', '=', eventId)
      .where('consumer', '=', consumer),
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
