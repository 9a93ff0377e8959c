import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RecoveryTask } from './recovery-task.rules.ts';

/** With what its ticket and people are called, and what was said. */
export type NamedTask = RecoveryTask & {
  number: string | null;
  foreignNumber: string | null;
  title: string;
  customer: string;
  contactId: Id | null;
  contact: string | null;
  score: number | null;
  comment: string | null;
  owner: string | null;
  doneBy: string | null;
};

function tasks(tx: Tx) {
  return sqlBuilder
    .selectFrom('recoveryTask as task')
    .innerJoin('survey', (on) =>
      on.onRef('survey.tenantId', '=', 'task.tenantId').onRef('survey.id', '=', 'task.surveyId'),
    )
    .innerJoin('ticket', (on) =>
      on.onRef('ticket.tenantId', '=', 'task.tenantId').onRef('ticket.id', '=', 'task.ticketId'),
    )
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'task.tenantId').onRef('customer.id', '=', 'task.customerId'),
    )
    .leftJoin('contact', (on) =>
      on.onRef('contact.tenantId', '=', 'survey.tenantId').onRef('contact.id', '=', 'survey.contactId'),
    )
    .leftJoin('staffMember as owner', (on) =>
      on.onRef('owner.tenantId', '=', 'task.tenantId').onRef('owner.id', '=', 'task.ownerId'),
    )
    .leftJoin('staffMember as doer', (on) =>
      on.onRef('doer.tenantId', '=', 'task.tenantId').onRef('doer.id', '=', 'task.doneById'),
    )
    .select(['task.id', 'task.customerId', 'task.surveyId', 'task.ticketId', 'task.ownerId', 'task.openedAt'])
    .select(['task.dueAt', 'task.doneAt', 'task.doneById', 'task.remedy', 'task.revision'])
    .select(['ticket.number', 'ticket.foreignNumber', 'ticket.title', 'customer.name as customer'])
    .select(['survey.contactId', 'contact.name as contact', 'survey.score'])
    .select(['owner.name as owner', 'doer.name as doneBy'])
    .select(
      sql<string | null>`(select said.text from survey_answer said
        where said.tenant_id = task.tenant_id and said.survey_id = task.survey_id and said.text is not null
        order by said.question limit 1)`.as('comment'),
    )
    .where('task.tenantId', '=', tx.tenantId);
}

export interface TaskFilter extends PageInput {
  recovery?: 'open' | 'done' | undefined;
  ownerId?: Id | undefined;
  customerId?: Id | undefined;
}

/** Newest first. Served by recovery_task_by_time. */
export function pageOfTasks(tx: Tx, { recovery, ownerId, customerId, ...page }: TaskFilter): Promise<Page<NamedTask>> {
  let query = tasks(tx);
  if (recovery !== undefined) query = query.where('task.doneAt', recovery === 'open' ? 'is' : 'is not', null);
  if (ownerId !== undefined) query = query.where('task.ownerId', '=', ownerId);
  if (customerId !== undefined) query = query.where('task.customerId', '=', customerId);
  const keyset = { list: 'recovery-tasks', column: 'task.openedAt', field: 'openedAt', idColumn: 'task.id' } as const;
  return keysetPage(tx, query, { ...keyset, direction: 'desc', ...page });
}

export function taskById(tx: Tx, id: Id): Promise<NamedTask | undefined> {
  return tx.first(tasks(tx).where('task.id', '=', id));
}

/** The same, held against other writers until the transaction ends. */
export function taskForChange(tx: Tx, id: Id): Promise<NamedTask | undefined> {
  return tx.first(tasks(tx).where('task.id', '=', id).forUpdate('task'));
}

/** Whether it was written: a survey asks for one. */
export async function insertTask(tx: Tx, task: RecoveryTask): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('recoveryTask')
      .values({ ...task, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'surveyId']).doNothing()),
  );
  return written > 0;
}

export async function saveTask(
  tx: Tx,
  id: Id,
  changes: Partial<Pick<RecoveryTask, 'ownerId' | 'doneAt' | 'doneById' | 'remedy'>>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('recoveryTask')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What somebody has still to make good. Served by recovery_task_by_owner. */
export async function openTasksOf(tx: Tx, ownerId: Id): Promise<NamedTask[]> {
  return tx.rows(tasks(tx).where('task.ownerId', '=', ownerId).where('task.doneAt', 'is', null));
}
