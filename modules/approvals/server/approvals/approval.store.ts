import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Approval } from './approval.rules.ts';

/** Approvals as this caller may read them, to narrow further: who of the provider asked is told to staff alone. */
export function approvals(tx: Tx) {
  const staffAsked =
    roleOf(tx.caller) === 'portal' ? sql<null>`null::uuid` : sql<Id | null>`approval.asked_by_staff_id`;
  return (
    sqlBuilder
      .selectFrom('approval')
      .select(['approval.id', 'approval.customerId', 'approval.subjectKind', 'approval.subjectId', 'approval.question'])
      .select(['approval.facts', 'approval.state', 'approval.askedByContactId', 'approval.askedAt', 'approval.endedAt'])
      .select(['approval.isForCustomer', 'approval.revision', staffAsked.as('askedByStaffId')])
      // a CHECK constraint holds the state to its codes, `askApproval` the facts to their form
      .$castTo<Approval>()
      .where('approval.tenantId', '=', tx.tenantId)
  );
}

/** Held against other writers until the transaction ends: of two who answer at once the second sees what the first said. */
export function approvalForChange(tx: Tx, id: Id): Promise<Approval | undefined> {
  return tx.first(approvals(tx).where('approval.id', '=', id).forUpdate());
}

/** All that was asked about one record, newest first. Served by approval_by_subject. */
export function approvalsAbout(tx: Tx, subject: { kind: string; id: Id }): Promise<Approval[]> {
  return tx.rows(
    approvals(tx)
      .where('approval.subjectKind', '=', subject.kind)
      .where('approval.subjectId', '=', subject.id)
      .orderBy('approval.askedAt', 'desc')
      .orderBy('approval.id', 'desc'),
  );
}

/** Whether it was written: the same is not asked twice at once. */
export async function insertApproval(tx: Tx, approval: Approval): Promise<boolean> {
  const { facts, ...row } = approval;
  const inserted = await tx.first(
    sqlBuilder
      .insertInto('approval')
      .values({ ...row, facts: JSON.stringify(facts), tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id'),
  );
  return inserted !== undefined;
}

export async function saveApproval(tx: Tx, id: Id, changes: Pick<Approval, 'state' | 'endedAt'>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('approval')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
