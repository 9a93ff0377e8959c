import type { TicketDimension } from '../../../service-desk/ticket-measure.contract.ts';
import type { RandomTicket, Surroundings } from './random-tickets.cases.ts';
import type { CompanyKnown } from '../../../../test/harness/report-ground.ts';

type Keys = (ticket: RandomTicket) => readonly string[] | string | null | undefined;

/** Under which keys a ticket stands, worked out from what was planted; several of a tag, null where it is not known. */
export function keysByHand({
  companies,
  categories,
  teams,
}: Surroundings): Record<string, (ticket: RandomTicket) => (string | null)[]> {
  const companyOf = ({ customerId }: RandomTicket) => companies.find(({ id }) => id === customerId);
  const levelOf = ({ categoryId }: RandomTicket) => (categoryId ? categories.indexOf(categoryId) + 1 : 0);
  const machineOf = (ticket: RandomTicket) => (ticket.assetId ? companyOf(ticket)?.machine : undefined);
  const keys: Record<TicketDimension, Keys> = {
    priority: ({ priority }) => priority,
    category: ({ categoryId }) => categoryId,
    category_1: (ticket) => (levelOf(ticket) >= 1 ? categories[0] : null),
    category_2: (ticket) => (levelOf(ticket) >= 2 ? categories[1] : null),
    category_3: (ticket) => (levelOf(ticket) >= 3 ? categories[2] : null),
    customer: ({ customerId }) => customerId,
    industry: (ticket) => companyOf(ticket)?.industry,
    customer_tag: (ticket) => companyOf(ticket)?.tags,
    site: ({ siteId }) => siteId,
    region: (ticket) => (ticket.siteId ? companyOf(ticket)?.region : null),
    department: (ticket) => (ticket.callerId ? companyOf(ticket)?.departmentId : null),
    caller: ({ callerId }) => callerId,
    asset: ({ assetId }) => assetId,
    asset_kind: (ticket) => machineOf(ticket)?.kind,
    asset_maker: (ticket) => machineOf(ticket)?.maker,
    asset_model: (ticket) => machineOf(ticket)?.model,
    team: ({ teamId }) => teamId,
    line: ({ teamId }) => (teamId && teamId === teams[1] ? '1' : null),
    assignee: ({ assigneeId }) => assigneeId,
    owner: ({ ownerId }) => ownerId,
    first_responder: ({ firstResponderId }) => firstResponderId,
    recorder: ({ recorderId }) => recorderId,
    ...ownCodes,
    escalation_kind: ({ escalations }) => escalations.at(-1)?.kind,
  };
  const listed = Object.entries({ ...keys, ...ownKeys(companyOf), ...inTime }).map(([code, keyOf]) => [
    code,
    asList(keyOf),
  ]);
  return Object.fromEntries(listed) as Record<string, (ticket: RandomTicket) => (string | null)[]>;
}

function ownKeys(companyOf: (ticket: RandomTicket) => CompanyKnown | undefined): Record<string, Keys> {
  return {
    'custom.colour': ({ custom }) => custom?.['colour'] as string | undefined,
    'custom.urgent': ({ custom }) => (custom?.['urgent'] === undefined ? null : String(custom['urgent'])),
    'customer.grade': (ticket) => companyOf(ticket)?.custom['grade'],
  };
}

/** Codes that stand in the ticket itself. */
const ownCodes = {
  channel: ({ channel }: RandomTicket) => channel,
  kind: ({ kind }: RandomTicket) => kind,
  status: ({ status }: RandomTicket) => status,
  impact: ({ impact }: RandomTicket) => impact,
  urgency: ({ urgency }: RandomTicket) => urgency,
  resolution_code: ({ resolutionCode }: RandomTicket) => resolutionCode,
  handling_mode: ({ handlingMode }: RandomTicket) => handlingMode,
};

function asList(keyOf: Keys) {
  return (ticket: RandomTicket): (string | null)[] => {
    const found = keyOf(ticket) ?? null;
    const keys = typeof found === 'string' || found === null ? [found] : [...found];
    return keys.length > 0 ? keys : [null];
  };
}

const inTime: Record<string, Keys> = {
  hour: ({ recordedAt }) => String(wallTime(recordedAt).getUTCHours()),
  weekday: ({ recordedAt }) => String(wallTime(recordedAt).getUTCDay() || 7),
  day: ({ recordedAt }) => wallTime(recordedAt).toISOString().slice(0, 10),
  month: ({ recordedAt }) => wallTime(recordedAt).toISOString().slice(0, 7),
  quarter: ({ recordedAt }) => `2026-Q${Math.floor(wallTime(recordedAt).getUTCMonth() / 3) + 1}`,
  year: () => '2026',
};

/** Eight hours ahead of UTC, all the year. */
function wallTime(instant: string): Date {
  return new Date(Date.parse(instant) + 8 * 3_600_000);
}
