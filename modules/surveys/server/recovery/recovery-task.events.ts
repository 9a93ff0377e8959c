import type { Announcement } from '../../../../kernel/event.ts';
import type { RecoveryTask } from './recovery-task.rules.ts';

function ofTask(task: RecoveryTask, kind: string, payload: Record<string, unknown>): Announcement {
  const { id, customerId, ticketId, ownerId } = task;
  return {
    kind: `recovery_task.${kind}`,
    version: 1,
    subject: { kind: 'recovery_task', id },
    customerId,
    audience: 'internal',
    payload: { ticketId, ownerId, ...payload },
  };
}

export function recoveryTaskOpened(task: RecoveryTask, score: number): Announcement {
  return ofTask(task, 'opened', { score });
}

export function recoveryTaskHandedOver(task: RecoveryTask): Announcement {
  return ofTask(task, 'handed_over', {});
}

export function recoveryTaskCompleted(task: RecoveryTask): Announcement {
  return { ...ofTask(task, 'completed', {}), text: { remedy: task.remedy } };
}
