import { Refusal } from '../../../../kernel/refusal.ts';
import { seesCompany, type Caller } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { remoteRefusals } from './remote.refusals.ts';

type Concerned = Pick<Ticket, 'callerId' | 'affectedId'>;

/** Whose machine it is agrees: who calls, who is hit, or who speaks for the company. Nobody of the provider does. */
export function mayAnswerRemote(caller: Caller, { callerId, affectedId }: Concerned): boolean {
  if (caller.kind !== 'contact' || !caller.permissions.has('remote_consent.answer')) return false;
  const isTheirs = caller.subjectId !== null && [callerId, affectedId].includes(caller.subjectId);
  return isTheirs || seesCompany(caller);
}

export function refuseAnswerOfOthers(caller: Caller, ticket: Concerned): void {
  if (!mayAnswerRemote(caller, ticket)) throw new Refusal(remoteRefusals.not_yours);
}

/** Either side takes a consent back. */
export function mayWithdrawRemote(caller: Caller, ticket: Concerned): boolean {
  if (caller.kind === 'contact') return mayAnswerRemote(caller, ticket);
  return caller.permissions.has('remote_consent.withdraw');
}

export function mayWorkRemotely({ kind, permissions }: Caller): boolean {
  return kind === 'staff' && permissions.has('remote_consent.ask');
}

/** There is something to be done on the machine. */
export function isWorkedOn({ status }: Pick<Ticket, 'status'>): boolean {
  return status === 'registered' || status === 'in_progress' || status === 'waiting';
}
