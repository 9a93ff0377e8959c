import type { Id } from '../../../../kernel/id.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { OpenRecord } from '../../../../platform/module/contact-holder.ts';
import { approvals } from './approval.store.ts';

const many = sql<number>`count(*)::integer`.as('many');

/** Served by approval_by_customer. */
export async function countApprovalsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(approvals(tx).clearSelect().where('approval.customerId', '=', customerId).select(many));
  return row?.many ?? 0;
}

/** What waits: how many, and the oldest of them. */
export async function openApprovalsOfCustomer(
  tx: Tx,
  customerId: Id,
  most: number,
): Promise<{ count: number; records: OpenRecord[] }> {
  const waiting = approvals(tx).where('approval.customerId', '=', customerId).where('approval.state', '=', 'asked');
  const row = await tx.first(waiting.clearSelect().select(many));
  const oldest = await tx.rows(waiting.orderBy('approval.askedAt').limit(most));
  const records = oldest.map(({ id, question }) => ({ title: question, href: `/approvals/${id}` }));
  return { count: row?.many ?? 0, records };
}
