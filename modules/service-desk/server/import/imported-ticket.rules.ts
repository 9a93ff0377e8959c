import type { Id } from '../../../../kernel/id.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { ImportProfile } from './import-profile.rules.ts';
import { assignedAtOf, movesOf, type ForeignTicket } from './incident-history.rules.ts';
import { categoryKeyOf, type ForeignIds } from './foreign-names.rules.ts';

interface Import {
  id: Id;
  customerId: Id;
  profile: ImportProfile;
  ids: ForeignIds;
}

/** The ticket as its log leaves it. What the log doesn't hold is null, never zero or no. */
export function importedTicket(foreign: ForeignTicket, { id, customerId, profile, ids }: Import): Ticket {
  const { facts, standings, number } = foreign;
  const moves = movesOf(standings);
  const [last, end] = [standings.at(-1), moves.at(-1)];
  if (!last || !end) throw new Error(`ticket ${number} has no status`);
  return {
    ...unknown,
    id,
    customerId,
    foreignNumber: number,
    importedBy: profile.code,
    kind: profile.kind,
    status: end.status,
    waitingReason: end.waitingReason,
    title: facts.title ?? number,
    callerId: idIn(ids.contacts, facts.caller),
    siteId: idIn(ids.sites, facts.site),
    categoryId: idIn(ids.categories, categoryKeyOf(facts)),
    channel: facts.channel,
    impact: facts.impact,
    urgency: facts.urgency,
    priority: last.priority,
    recorderId: idIn(ids.staff, facts.recorder),
    assigneeId: idIn(ids.staff, last.assignee),
    teamId: idIn(ids.teams, last.team),
    recordedAt: facts.openedAt,
    assignedAt: assignedAtOf(standings),
    respondedAt: moves.find(({ status }) => status === 'in_progress')?.at ?? null,
    resolvedAt: facts.resolvedAt,
    closedAt: facts.closedAt,
    resolutionCode: idIn(ids.resolutionCodes, facts.resolutionCode),
    reopenCount: facts.reopenCount ?? reopeningsIn(moves),
    foreignOverdue: facts.isOverdue,
  };
}

/** Null where the log names nobody. A name that has no id was not taken in before: that is a bug. */
export function idIn(ids: ReadonlyMap<string, string>, name: string | null): string | null {
  if (name === null) return null;
  const id = ids.get(name);
  if (id === undefined) throw new Error(`nothing is known under the foreign name ${name}`);
  return id;
}

const settled: ReadonlySet<string> = new Set(['resolved', 'closed']);

function reopeningsIn(moves: ReturnType<typeof movesOf>): number {
  return moves.filter(({ status }, at) => !settled.has(status) && settled.has(moves[at - 1]?.status ?? '')).length;
}

/** Nobody's log says these. */
const unknown = {
  contractId: null,
  coverage: null,
  number: null,
  description: null,
  affectedId: null,
  assetId: null,
  agreedAt: null,
  firstResponderId: null,
  ownerId: null,
  occurredAt: null,
  reportedAt: null,
  startedAt: null,
  cancelledAt: null,
  handlingMode: null,
  solution: null,
  cancelReason: null,
  closure: null,
  signedAt: null,
  signedById: null,
  leftFirstLine: null,
  firstContact: null,
  handlingSeconds: null,
  waitingSeconds: null,
  nextDueAt: null,
  overdueAt: null,
  custom: {},
  revision: 1,
} as const satisfies Partial<Ticket>;
