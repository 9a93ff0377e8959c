import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { approvalSorts, ApprovalState } from '../../approval.contract.ts';
import { approvals } from './approval.store.ts';
import type { Answerer, Approval } from './approval.rules.ts';

/** With what its customer and whoever asked are called. */
export interface NamedApproval extends Approval {
  customer: string | null;
  askedBy: string | null;
}

export interface ApprovalFilter extends PageInput {
  /** Only what waits for this person; undefined: all. */
  waitsFor?: (Answerer & { allowsOwn: boolean }) | undefined;
  state?: readonly ApprovalState[] | undefined;
  customerId?: Id | undefined;
  subjectId?: Id | undefined;
  sort?: (typeof approvalSorts)[number] | undefined;
}

/** By when they were asked. Served by approval_by_time, approval_by_state, approval_by_customer, approval_by_subject. */
export function pageOfApprovals(tx: Tx, filter: ApprovalFilter): Promise<Page<NamedApproval>> {
  const { waitsFor, state, customerId, subjectId, sort = '-askedAt', ...page } = filter;
  let query = named(tx);
  if (customerId !== undefined) query = query.where('approval.customerId', '=', customerId);
  if (subjectId !== undefined) query = query.where('approval.subjectId', '=', subjectId);
  if (state) query = query.where('approval.state', 'in', [...state]);
  if (waitsFor) query = query.where('approval.state', '=', 'asked').where(waitingFor(waitsFor));
  return keysetPage(tx, query, {
    list: 'approvals',
    column: 'approval.askedAt',
    field: 'askedAt',
    direction: sort === 'askedAt' ? 'asc' : 'desc',
    idColumn: 'approval.id',
    ...page,
  });
}

export function approvalById(tx: Tx, id: Id): Promise<NamedApproval | undefined> {
  return tx.first(named(tx).where('approval.id', '=', id));
}

function named(tx: Tx) {
  const contact = sql`(select name from contact
    where tenant_id = approval.tenant_id and id = approval.asked_by_contact_id)`;
  const staff = sql`(select name from staff_member
    where tenant_id = approval.tenant_id and id = approval.asked_by_staff_id)`;
  const askedBy = roleOf(tx.caller) === 'portal' ? contact : sql`coalesce(${contact}, ${staff})`;
  const customer = sql<string | null>`(select name from customer
    where tenant_id = approval.tenant_id and id = approval.customer_id)`;
  return approvals(tx)
    .select([customer.as('customer'), sql<string | null>`${askedBy}`.as('askedBy')])
    .$castTo<NamedApproval>();
}

/**
 * The same as `seatFor` says of one approval, asked of each that waits: `offset 0` keeps PostgreSQL from reading the seats
 * and answers of all that was ever asked to join them.
 */
function waitingFor({ side, id, permissions, allowsOwn }: NonNullable<ApprovalFilter['waitsFor']>) {
  const asker = sql.ref(side === 'staff' ? 'approval.asked_by_staff_id' : 'approval.asked_by_contact_id');
  const answerer = sql.ref(side === 'staff' ? 'said.staff_id' : 'said.contact_id');
  return sql<boolean>`(${allowsOwn}::boolean or ${asker} is distinct from ${id}::uuid)
    and exists (
      select from approval_seat seat
      where seat.tenant_id = approval.tenant_id and seat.approval_id = approval.id
        and seat.side = ${side} and seat.permission = any(${[...permissions]}::text[])
        and not exists (
          select from approval_decision said
          where said.tenant_id = seat.tenant_id and said.approval_id = seat.approval_id
            and said.position = seat.position)
      offset 0)
    and not exists (
      select from approval_decision said
      where said.tenant_id = approval.tenant_id and said.approval_id = approval.id and ${answerer} = ${id}::uuid
      offset 0)`;
}
