import fc from 'fast-check';
import type { PlantedTicket } from '../../../service-desk/server/tickets/planted-ticket.factory.ts';
import { ticketKinds, ticketStatuses } from '../../../service-desk/ticket-codes.contract.ts';
import type { CompanyKnown } from '../../../../test/harness/report-ground.ts';

/** What random tickets may refer to. */
export interface Surroundings {
  companies: readonly CompanyKnown[];
  categories: readonly string[];
  teams: readonly string[];
  staff: readonly string[];
}

/** A ticket, and what happened to it that stands in other tables. */
export interface RandomTicket extends PlantedTicket {
  recordedAt: string;
  escalations: readonly { kind: 'direct' | 'potential_problem'; at: string }[];
  /** Put right by somebody: each time whether it counts against the recorder. */
  reclassified: readonly boolean[];
}

/** Two months, some of them after now; near midnight in UTC the month in Shanghai is another. */
const earliest = Date.parse('2026-09-29T00:00:00Z');

const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 4 });
const instant = fc.integer({ min: 0, max: 60 * 86_400_000 }).map((after) => new Date(earliest + after).toISOString());
const maybeInstant = fc.option(instant, { nil: null });
const escalation = fc.record({ kind: fc.constantFrom('direct', 'potential_problem'), at: instant });
const flag = fc.option(fc.boolean(), { nil: null });
const seconds = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null });

/** Tickets as this system and imports may leave them: facts missing, times in any order. */
export function randomTickets(around: Surroundings, most = 40): fc.Arbitrary<RandomTicket[]> {
  const place = fc.tuple(fc.constantFrom(...around.companies), fc.boolean(), fc.boolean(), fc.boolean());
  const ticket = fc
    .tuple(randomFacts(around), place)
    .map(([made, [company, hasSite, hasMachine, hasCaller]]): RandomTicket => {
      const waitingReason = made.status === 'waiting' ? 'awaiting_customer' : null;
      const { id: customerId, siteId, assetId, callerId } = company;
      const where = {
        siteId: hasSite ? siteId : null,
        assetId: hasMachine ? assetId : null,
        callerId: hasCaller ? callerId : null,
      };
      return { ...made, waitingReason, customerId, ...where };
    });
  return fc.array(ticket, { minLength: 1, maxLength: most });
}

function randomFacts({ categories, teams, staff }: Surroundings) {
  return fc.record({
    kind: fc.constantFrom(...ticketKinds),
    status: fc.constantFrom(...ticketStatuses),
    priority: some(['P1', 'P2', 'P3', 'P4'] as const),
    impact: some(['interrupted', 'none'] as const),
    urgency: some(['high', 'low'] as const),
    categoryId: some(categories),
    teamId: some(teams),
    assigneeId: some(staff),
    ownerId: some(staff),
    firstResponderId: some(staff),
    recorderId: some(staff),
    channel: some(['phone', 'email', 'portal']),
    resolutionCode: some(['permanent', 'hardware_replaced']),
    handlingMode: some(['phone', 'remote']),
    custom: fc.constantFrom<RandomTicket['custom']>(
      {},
      { colour: 'red' },
      { colour: 'blue', urgent: true },
      { urgent: false },
    ),
    recordedAt: instant,
    respondedAt: maybeInstant,
    resolvedAt: maybeInstant,
    closedAt: maybeInstant,
    cancelledAt: maybeInstant,
    overdueAt: maybeInstant,
    importedBy: fc.option(fc.constant('elsewhere'), { nil: null }),
    foreignOverdue: flag,
    leftFirstLine: flag,
    firstContact: flag,
    handlingSeconds: seconds,
    waitingSeconds: seconds,
    reopenCount: fc.integer({ min: 0, max: 2 }),
    escalations: fc.array(escalation, { maxLength: 2 }),
    reclassified: fc.array(fc.boolean(), { maxLength: 2 }),
  });
}
