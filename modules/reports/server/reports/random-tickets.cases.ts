import fc from 'fast-check';
import type { PlantedTicket } from '../../../service-desk/server/tickets/planted-ticket.factory.ts';
import { ticketKinds, ticketStatuses } from '../../../service-desk/ticket-codes.contract.ts';

/** What random tickets may refer to. */
export interface Surroundings {
  /** Each with a site and a machine. */
  companies: readonly { id: string; siteId: string; assetId: string }[];
  categories: readonly string[];
  teams: readonly string[];
  staff: readonly string[];
}

/** Two months, some of them after now; near midnight in UTC the month in Shanghai is another. */
const earliest = Date.parse('2026-09-29T00:00:00Z');

const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 4 });
const instant = fc.integer({ min: 0, max: 60 * 86_400_000 }).map((after) => new Date(earliest + after).toISOString());
const flag = fc.option(fc.boolean(), { nil: null });

/** Tickets as this system and imports may leave them: facts missing, times in any order. */
export function randomTickets({ companies, categories, teams, staff }: Surroundings): fc.Arbitrary<PlantedTicket[]> {
  const facts = fc.record({
    kind: fc.constantFrom(...ticketKinds),
    status: fc.constantFrom(...ticketStatuses),
    priority: some(['P1', 'P2', 'P3', 'P4'] as const),
    categoryId: some(categories),
    teamId: some(teams),
    assigneeId: some(staff),
    channel: some(['phone', 'email', 'wecom']),
    resolutionCode: some(['permanent', 'workaround']),
    handlingMode: some(['phone', 'remote']),
    recordedAt: instant,
    respondedAt: fc.option(instant, { nil: null }),
    resolvedAt: fc.option(instant, { nil: null }),
    overdueAt: fc.option(instant, { nil: null }),
    importedBy: fc.option(fc.constant('elsewhere'), { nil: null }),
    foreignOverdue: flag,
    leftFirstLine: flag,
    handlingSeconds: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }),
    reopenCount: fc.integer({ min: 0, max: 2 }),
  });
  const place = fc.tuple(fc.constantFrom(...companies), fc.boolean(), fc.boolean());
  const ticket = fc.tuple(facts, place).map(([made, [company, hasSite, hasMachine]]): PlantedTicket => {
    const waitingReason = made.status === 'waiting' ? 'awaiting_customer' : null;
    const { id: customerId, siteId, assetId } = company;
    const where = { siteId: hasSite ? siteId : null, assetId: hasMachine ? assetId : null };
    return { ...made, waitingReason, customerId, ...where };
  });
  return fc.array(ticket, { minLength: 1, maxLength: 40 });
}
