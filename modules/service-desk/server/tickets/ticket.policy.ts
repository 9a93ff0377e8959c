import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';
import { ticketRefusals } from './ticket.refusals.ts';
import { allowedActs, decide, type TicketScope, type TicketSurroundings } from './ticket.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';

export interface Caller {
  kind: string;
  /** The staff member or contact; null: the system. */
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
  /** Whose rows they see; absent counts as some only. */
  customers?: 'all' | readonly Id[];
  guestOf?: Subject;
}

/** Staff see every ticket inside their walls; customers' people their own, unless they may see more of their company's. */
export function scopeOf(caller: Caller): TicketScope {
  if (isProviders(caller)) return 'all';
  if (seesCompany(caller)) return 'all';
  // without a person behind it (a guest) it is nobody's: an id that no contact has
  return { contactId: caller.subjectId ?? '00000000-0000-0000-0000-000000000000', around: aroundOf(caller) };
}

/** What the caller may do now: allowed by the status, and to them. */
export function abilitiesOn(caller: Caller, ticket: Ticket): TicketAct[] {
  return allowedActs(ticket.status).filter((act) => may(caller, act, ticket));
}

/** Refuses first what this caller may never do to this ticket, then what nobody may do in its status. */
export function refuseUnlessMay(caller: Caller, act: TicketAct, ticket: Ticket): void {
  if (!may(caller, act, ticket)) throw new Refusal(ticketRefusals.not_yours);
  refuseForbidden(act, ticket);
}

/** Refuses what nobody may do in the ticket's status, and names what may be done instead. */
export function refuseForbidden(act: TicketAct, ticket: Pick<Ticket, 'status'>): void {
  const decision = decide(ticket.status, act);
  if ('status' in decision) return;
  const allowed = decision.allowed.map((name) => `$t:service-desk:ticket.act.${name}`);
  throw new Refusal(ticketRefusals.forbidden_transition, {
    act: `$t:service-desk:ticket.act.${act}`,
    status: `$t:service-desk:ticket.status.${ticket.status}`,
    allowed,
  });
}

/** The staff member who acts. Refuses everyone else: an act of this kind puts the ticket into somebody's hands. */
export function staffActing({ kind, subjectId }: Caller): Id {
  if (kind !== 'staff' || subjectId === null) throw new Refusal(ticketRefusals.not_yours);
  return subjectId;
}

/** The staff member who writes a ticket down; null when the customer does it themselves. */
export function recorderOf({ kind, subjectId }: Caller): Id | null {
  return kind === 'staff' ? subjectId : null;
}

/** Whoever reviews others' work, and not their own. */
export function isReviewOf({ permissions, subjectId }: Caller, { recorderId }: Ticket): boolean {
  return permissions.has('ticket.review') && subjectId !== recorderId;
}

/** What of a report is the provider's to say. */
const providersFields = [
  'reportedAt',
  'agreedAt',
  'teamId',
  'assigneeId',
  'resolution',
  'linkedTo',
  'majorIncidentId',
  'channelRecordId',
  'channelAddress',
] as const;
type Reported = { channel: string; callerId?: Id | undefined; assetId?: Id | undefined } & {
  [field in (typeof providersFields)[number]]?: unknown;
};

/** The customer's people report by the portal and for themselves; who speaks for the company, for others as well. */
export function reportOf<R extends Reported>(caller: Caller, report: R): R {
  if (isProviders(caller)) return report;
  if (caller.guestOf) return reportOfGuest(caller.guestOf, report);
  if (caller.subjectId === null) throw new Refusal(ticketRefusals.not_yours);
  const field = providersFields.find((name) => report[name] !== undefined);
  if (field) throw new Refusal(ticketRefusals.provider_only, {}, field);
  if (report.channel !== 'portal') throw new Refusal(ticketRefusals.provider_only, {}, 'channel');
  const callerId = report.callerId ?? caller.subjectId;
  if (callerId !== caller.subjectId && !seesCompany(caller))
    throw new Refusal(ticketRefusals.not_yours, {}, 'callerId');
  return { ...report, callerId };
}

/** Whoever stands before a machine reports that one by its label, and says nothing of who they are by an id. */
function reportOfGuest<R extends Reported>(guestOf: Subject, report: R): R {
  const isTheirs = guestOf.kind === 'asset' && report.assetId === guestOf.id && report.channel === 'label';
  const isPlain = providersFields.every((name) => report[name] === undefined) && report.callerId === undefined;
  if (!isTheirs || !isPlain) throw new Refusal(ticketRefusals.not_yours);
  return report;
}

/** By what only the provider sees of a ticket, its customer and its team, their people find nothing either. */
export function refuseStaffOnly(caller: Caller, asked: StaffOnly): void {
  const field = staffOnlyIn(caller, asked);
  if (field) throw new Refusal(ticketRefusals.staff_only, {}, field);
}

/** The filter of the question that is not this caller's to ask by, if any is. */
export function staffOnlyIn(caller: Caller, asked: StaffOnly): keyof StaffOnly | undefined {
  return isProviders(caller) ? undefined : staffOnlyFilters.find((name) => asked[name] !== undefined);
}

type StaffOnly = { [filter in (typeof staffOnlyFilters)[number]]?: unknown };

const staffOnlyFilters = [
  'assigneeId',
  'ownerId',
  'teamId',
  'counted',
  'missing',
  'without',
  'own',
  'customerTag',
  'industry',
  'line',
  'escalationKind',
  'firstResponderId',
  'recorderId',
] as const;

function may(caller: Caller, act: TicketAct, ticket: Ticket): boolean {
  if (!caller.permissions.has(permissionFor(act))) return false;
  // signed once, it is signed
  if (act === 'sign' && ticket.signedAt !== null) return false;
  if (!isProviders(caller)) return mayAsCustomer(caller, act, ticket);
  // who sees some customers only would move it out of their own sight
  if (act === 'move' && caller.customers !== 'all') return false;
  return (act !== 'cancel' && act !== 'merge') || mayCancel(caller, ticket);
}

/** Named, so that whoever joins the kinds of callers is a stranger until someone says otherwise. */
function isProviders({ kind }: Caller): boolean {
  return kind === 'staff' || kind === 'system';
}

/** Of the acts, four are the customer's: the person concerned, or who speaks for the company. */
function mayAsCustomer(caller: Caller, act: TicketAct, ticket: Ticket): boolean {
  if (act !== 'confirm' && act !== 'reopen' && act !== 'reply' && act !== 'sign') return false;
  // who answers for a department or a site was shown this ticket because it is of theirs
  return seesCompany(caller) || aroundOf(caller).length > 0 || isTheirs(caller, ticket);
}

/** The recorder, or a supervisor: whoever may hand tickets out (SD-03). */
function mayCancel(caller: Caller, { recorderId }: Ticket): boolean {
  return caller.permissions.has('ticket.assign') || (recorderId !== null && recorderId === caller.subjectId);
}

function isTheirs({ subjectId }: Caller, { callerId, affectedId }: Ticket): boolean {
  return subjectId !== null && (subjectId === callerId || subjectId === affectedId);
}

function aroundOf({ permissions }: Caller): TicketSurroundings[] {
  return (['department', 'site'] as const).filter((part) => permissions.has(`ticket.read_${part}`));
}

export function seesCompany(caller: Caller): boolean {
  return caller.permissions.has('ticket.read_company');
}

/** What `POST …` asks for, so that abilities and routes say the same. */
export function permissionFor(act: TicketAct): string {
  return permissions[act] ?? `ticket.${act}`;
}

/** Acts that go with the right to another. */
const permissions: Partial<Record<TicketAct, string>> = {
  wait: 'ticket.work',
  resume: 'ticket.work',
  step: 'ticket.work',
  hand_over: 'ticket.work',
  milestone: 'ticket.work',
  escalate: 'ticket.assign',
  merge: 'ticket.link',
  split: 'ticket.link',
  sign: 'ticket.confirm',
};
