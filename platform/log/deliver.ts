import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { systemCaller } from '../database/caller.ts';
import type { Tx } from '../database/tx.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import {
  claimDeliveries,
  deliveredEvents,
  postponeDelivery,
  removeDeliveries,
  type DeliveredEvent,
  type Delivery,
} from './delivery.store.ts';

export interface Deliverer {
  /** Events for one consumer, in their order. */
  react(tx: Tx, consumer: string, events: readonly DeliveredEvent[]): Promise<void>;
  onFailure(error: unknown, delivery: Delivery): void;
}

const batch = 50;

/** When it is, and which provider was served last (`noTenant` at first): providers are served in turn. */
export interface Turn {
  now: Instant;
  lastServed: Id;
}

/**
 * Delivers one batch of one provider: effects and marks in one transaction, so that each effect applies once.
 * A reaction that fails is undone alone and postponed: where one does, what was done together is undone and done again
 * one by one. Answers with whose they were; null when nothing was due.
 */
export async function deliverBatch(
  unitOfWork: UnitOfWork,
  { now, lastServed }: Turn,
  { react, onFailure }: Deliverer,
): Promise<Id | null> {
  const scope = { caller: systemCaller('deliveries'), origin: { channel: 'worker' as const, address: null }, now };
  let served: Id | null = null;
  const claim = async (tx: Tx) => {
    const deliveries = await claimDeliveries(tx, batch, lastServed);
    served = deliveries[0]?.tenantId ?? null;
    return served === null ? null : { tenantId: served, deliveries };
  };
  await unitOfWork.runClaimed(scope, claim, async (tx, { deliveries }) => {
    // one fails seldom: only then each gets a savepoint of its own
    const isDone = deliveries.length > 1 && (await succeeds(() => tx.attempt(() => deliver(tx, deliveries, react))));
    if (!isDone) await deliverAlone(tx, deliveries, { react, onFailure });
  });
  return served;
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  return work().then(
    () => true,
    () => false,
  );
}

async function deliverAlone(tx: Tx, deliveries: readonly Delivery[], { react, onFailure }: Deliverer): Promise<void> {
  for (const delivery of deliveries) {
    try {
      await tx.attempt(() => deliver(tx, [delivery], react));
    } catch (error) {
      onFailure(error, delivery);
      await postponeDelivery(tx, delivery, error instanceof Error ? error.message : String(error));
    }
  }
}

async function deliver(tx: Tx, deliveries: readonly Delivery[], react: Deliverer['react']): Promise<void> {
  const events = await deliveredEvents(
    tx,
    deliveries.map(({ eventId }) => eventId),
  );
  for (const [consumer, own] of Map.groupBy(deliveries, (delivery) => delivery.consumer)) {
    const theirs = own.flatMap(({ eventId }) => events.get(eventId) ?? []);
    await react(tx, consumer, theirs);
  }
  await removeDeliveries(tx, deliveries);
}
