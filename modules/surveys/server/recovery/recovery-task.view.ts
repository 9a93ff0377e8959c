import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { RecoveryTaskView } from '../../recovery-task.contract.ts';
import { abilitiesOnTask } from './recovery-task.policy.ts';
import { isOverdue } from './recovery-task.rules.ts';
import type { NamedTask } from './recovery-task.store.ts';

interface Reading {
  caller: { permissions: ReadonlySet<string> };
  now: Instant;
}

export function recoveryTaskView(task: NamedTask, { caller, now }: Reading): RecoveryTaskView {
  const { id, openedAt, dueAt, doneAt, remedy, revision } = task;
  const stored = { id, openedAt, dueAt, doneAt, remedy, revision };
  return {
    ...stored,
    ticket: { id: task.ticketId, number: task.number ?? task.foreignNumber ?? '', title: task.title },
    customer: { id: task.customerId, name: task.customer },
    survey: { id: task.surveyId, score: task.score, comment: task.comment },
    contact: namedOrNull(task.contactId, task.contact),
    owner: namedOrNull(task.ownerId, task.owner),
    doneBy: namedOrNull(task.doneById, task.doneBy),
    isOverdue: isOverdue(task, now),
    abilities: abilitiesOnTask(caller, task),
  };
}

function namedOrNull(id: Id | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}
