import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { ClockView } from '../../../sla/clock.contract.ts';
import type { Machine, Named, PromiseWords, TicketView } from '../../ticket-view.contract.ts';
import { mayByGrade, type GradeLimit } from '../desk-grades/desk-grade.rules.ts';
import { abilitiesOn, type Caller } from './ticket.policy.ts';
import type { CustomerSide, ProviderSide } from './ticket-names.store.ts';
import { isOverdue, shownNumber, type Ticket } from './ticket-record.rules.ts';

interface Surroundings {
  customerSide: CustomerSide;
  /** Undefined: the customer's people are not shown who works for the provider. */
  providerSide: ProviderSide | undefined;
  clocks: readonly ClockView[];
  promise: PromiseWords | null;
  /** As far as the caller may see them. */
  custom: CustomValues;
  caller: Caller;
  grade: GradeLimit;
  now: Instant;
}

export function ticketView(ticket: Ticket, around: Surroundings): TicketView {
  const { customerSide: theirs, providerSide: ours, caller, grade, now } = around;
  return {
    // shown as it is stored; what the contract does not name is not sent
    ...ticket,
    number: shownNumber(ticket),
    customer: { id: ticket.customerId, name: theirs.customer },
    site: namedOrNull(ticket.siteId, theirs.site),
    asset: machineOrNull(ticket.assetId, theirs),
    category: namedOrNull(ticket.categoryId, theirs.category),
    caller: personOrNull(ticket.callerId, callerIn(theirs)),
    affected: personOrNull(ticket.affectedId, affectedIn(theirs)),
    signedBy: namedOrNull(ticket.signedById, theirs.signer),
    followUp: theirs.followUp,
    team: namedOrNull(ticket.teamId, ours?.team),
    assignee: namedOrNull(ticket.assigneeId, ours?.assignee),
    recorder: namedOrNull(ticket.recorderId, ours?.recorder),
    firstResponder: namedOrNull(ticket.firstResponderId, ours?.firstResponder),
    owner: namedOrNull(ticket.ownerId, ours?.owner),
    isOverdue: isOverdue(ticket, now),
    clocks: [...around.clocks],
    promise: around.promise,
    custom: around.custom,
    abilities: abilitiesOn(caller, ticket).filter((act) => mayByGrade(grade, act)),
  };
}

/** Null where there is none, or where its name is not for this caller. */
export function namedOrNull(id: Id | null, name: string | null | undefined): Named | null {
  return id !== null && name !== null && name !== undefined ? { id, name } : null;
}

export function machineOrNull(
  id: Id | null,
  row: { assetNumber: string | null; assetName: string | null },
): Machine | null {
  const { assetNumber: number, assetName: name } = row;
  return id !== null && number !== null && name !== null ? { id, number, name } : null;
}

interface PersonRow {
  name: string | null;
  department: string | null;
  position: string | null;
  phone: string | null;
  mobile: string | null;
  isVip: boolean | null;
}

function personOrNull(id: Id | null, row: PersonRow): TicketView['caller'] {
  const { name, department, position, phone, mobile, isVip } = row;
  return id === null || name === null
    ? null
    : { id, name, department, position, phone: mobile ?? phone, isVip: isVip === true };
}

function callerIn(side: CustomerSide): PersonRow {
  const { callerName: name, callerDepartment: department, callerPosition: position } = side;
  return { name, department, position, phone: side.callerPhone, mobile: side.callerMobile, isVip: side.callerIsVip };
}

function affectedIn(side: CustomerSide): PersonRow {
  const { affectedName: name, affectedDepartment: department, affectedPosition: position } = side;
  const { affectedPhone: phone, affectedMobile: mobile, affectedIsVip: isVip } = side;
  return { name, department, position, phone, mobile, isVip };
}
