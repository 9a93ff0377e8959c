import type { Id } from '../../../../kernel/id.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { needsMeant } from './needs-meant.store.ts';

const many = sql<number>`count(*)::integer`.as('many');

/** Served by need_by_customer. */
export async function countNeedsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(needsMeant(tx, { customerId }).clearSelect().select(many));
  return row?.many ?? 0;
}

/** What waits for a decision or an answer: how many, and the oldest of them. */
export async function openNeedsOfCustomer(
  tx: Tx,
  customerId: Id,
  most: number,
): Promise<{ count: number; needs: { id: Id; title: string }[] }> {
  const open = needsMeant(tx, { customerId, needState: ['undecided', 'unanswered'] }).clearSelect();
  const row = await tx.first(open.select(many));
  const needs = await tx.rows(open.select(['need.id', 'need.title']).orderBy('need.heardAt').limit(most));
  return { count: row?.many ?? 0, needs };
}
