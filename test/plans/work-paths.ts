import { storedClocks } from '../../modules/sla/server/follow/clock.store.ts';
import { statusHistories } from '../../modules/service-desk/server/tickets/ticket-status.store.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import { claimDeliveries, deliveredEvents, removeDeliveries } from '../../platform/log/delivery.store.ts';
import { historyOf } from '../../platform/log/event.store.ts';
import { sealEvents, tenantsToSeal } from '../../platform/log/seal.store.ts';
import { sweepAnswers } from '../../server/mount/idempotency.store.ts';
import { pageOfEvents, type EventFilter } from '../../platform/log/event-list.store.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** With their texts, and what the last seal covers. */
const aPage = 51 * 2 + 10;

/** The log as auditors read it, by the index of what they ask for. */
export function logPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: EventFilter, by: RegExp) => ({
    says: `events ${says}`,
    who: staff,
    work: (tx: Tx) => pageOfEvents(tx, filter, {}),
    by: [by],
    most: aPage,
  });
  const days = { recordedFrom: '2026-11-10T00:00:00.000Z', recordedTo: '2026-11-12T00:00:00.000Z' };
  return [
    list('of all kinds', {}, /^event_by_time$/),
    list('of two days', days, /^event_by_time$/),
    list('of an actor', { actorId: nth('staff', 3) }, /^event_by_actor$/),
    list('of a rare kind', { kinds: ['ticket.reopened'] }, /^event_by_kind$/),
    list('of a noun', { kinds: ['ticket'] }, /^event_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^event_by_customer$/),
    list('of a ticket', { subjectIds: [nth('ticket', 50)] }, /^event_by_subject$/),
    {
      ...list('for staff of one customer', {}, /^event_by_(customer|time)$/),
      who: ofOne,
      most: 4000,
    },
  ];
}

/** What the worker does every second or hour, and what every act reads. */
export function workPaths({ staff, system, nth }: FilledProvider): ReadingPath[] {
  const tickets = [50, 51, 52].map((n) => nth('ticket', n));
  const delivered = Array.from({ length: 50 }, (_, n) => nth('event', 10 * (n + 1)));
  return [
    {
      says: 'the deliveries that are due longest',
      who: system,
      work: (tx) => claimDeliveries(tx, 50, noTenant),
      by: [/^event_delivery_due$/],
      most: 300,
    },
    {
      says: 'the events that are delivered together',
      who: system,
      work: (tx) => deliveredEvents(tx, delivered),
      by: [/^event_pkey$/, /^event_text_pkey$/],
      most: 2 * delivered.length,
    },
    {
      says: 'the deliveries that are done',
      who: system,
      work: (tx) =>
        removeDeliveries(
          tx,
          delivered.map((eventId) => ({ eventId, consumer: 'service-desk.index' })),
        ),
      by: [/^event_delivery_pkey$/],
      most: 2 * delivered.length,
    },
    { says: 'whose events wait for a seal', who: system, work: tenantsToSeal, by: [/^event_to_seal$/], most: 50 },
    { says: 'the events that a seal covers', who: system, work: sealEvents, by: [/^event_to_seal$/], most: 50 },
    {
      says: 'answers that are forgotten',
      who: system,
      work: (tx) => sweepAnswers(tx, '2026-11-18T09:00:00.000Z'),
      by: [/^idempotent_request_by_age$/],
      most: 1400,
    },
    {
      says: 'the history of a ticket',
      who: staff,
      work: (tx) => historyOf(tx, { kind: 'ticket', id: nth('ticket', 50) }),
      by: [/^event_by_subject$/],
      most: 10,
    },
    {
      says: 'what clocks are made of',
      who: staff,
      work: (tx) => statusHistories(tx, tickets),
      by: [/^ticket_status_(pkey|by_customer)$/],
      most: 20,
    },
    {
      says: 'the clocks of tickets',
      who: staff,
      work: (tx) => storedClocks(tx, 'ticket', tickets),
      by: [/^clock_tenant_id_subject_kind_subject_id_level_kind_run_key$/],
      most: 20,
    },
  ];
}
