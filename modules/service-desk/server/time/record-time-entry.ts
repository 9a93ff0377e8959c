import type { Id } from '../../../../kernel/id.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type * as contract from '../../time-entry.contract.ts';
import { scopeOf, staffActing } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { timeEntryRecorded } from './time-entry.events.ts';
import { mayRecordTimeOf, refuseOthersTime } from './time-entry.policy.ts';
import { timeEntryRefusals } from './time-entry.refusals.ts';
import { spanOf, type SaidSpan, type Span } from './time-entry.rules.ts';
import { insertTimeEntry, timeEntryById } from './time-entry.store.ts';
import { timeEntryView } from './time-entry.view.ts';

type Input = InputOf<typeof contract.recordTimeEntry>;

/** At any time: of what is closed as well, the hours may come in later. */
export async function recordTimeEntry(tx: Tx, input: Input): Promise<contract.TimeEntryView> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const staffId = input.staffId ?? staffActing(tx.caller);
  refuseOthersTime(tx.caller, staffId);
  const staff = foundAt('staffId', await findStaff(tx, staffId));
  const id = await keepTime(tx, ticket, { ...input, staffId: staff.id });
  return timeEntryView(found(await timeEntryById(tx, id)), tx.caller);
}

/** Time said while resolving: of whoever resolves. */
export async function keepOwnTime(tx: Tx, ticket: Ticket, said: SaidTime): Promise<void> {
  const staffId = staffActing(tx.caller);
  if (!mayRecordTimeOf(tx.caller, staffId)) throw new Refusal(timeEntryRefusals.not_yours, {}, 'timeEntry');
  await keepTime(tx, ticket, { ...said, staffId });
}

export type SaidTime = Omit<Input, 'ticket' | 'staffId'>;

async function keepTime(tx: Tx, ticket: Ticket, said: SaidTime & { staffId: Id }): Promise<Id> {
  const { staffId, kind, isBillable, reason = null, note = null } = said;
  const span = spanSaid(tx, said);
  refuseUnexplained(isBillable, reason);
  const owned = { id: tx.newId(), customerId: ticket.customerId, ticketId: ticket.id, staffId };
  const told = { kind, ...span, isBillable, reason, note };
  const entry = { ...owned, ...told, recordedAt: tx.now, retiredAt: null, revision: 1 };
  await insertTimeEntry(tx, entry);
  await announce(tx, timeEntryRecorded(entry));
  return entry.id;
}

/** Refuses, at the field that is wrong, what is no span of time. */
export function spanSaid(tx: Pick<Tx, 'now'>, { startedAt, endedAt, minutes }: SaidSpan): Span {
  const outcome = spanOf({ startedAt, endedAt, minutes }, tx.now);
  if ('span' in outcome) return outcome.span;
  const field = outcome.fault === 'two_needed' ? 'minutes' : 'endedAt';
  throw new Refusal(timeEntryRefusals[outcome.fault], {}, field);
}

export function refuseUnexplained(isBillable: boolean, reason: string | null): void {
  if (isBillable && reason === null) throw new Refusal(timeEntryRefusals.reason_missing, {}, 'reason');
}
