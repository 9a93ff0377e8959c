import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { completeRecoveryTask as endpoint, RecoveryTaskView } from '../../recovery-task.contract.ts';
import { readRecoveryTask } from './read-recovery-task.ts';
import { recoveryTaskCompleted } from './recovery-task.events.ts';
import { saveTask } from './recovery-task.store.ts';
import { taskToChange } from './task-to-change.ts';

/** Made good, in words; the score stays what it is. */
export async function completeRecoveryTask(tx: Tx, input: InputOf<typeof endpoint>): Promise<RecoveryTaskView> {
  const task = await taskToChange(tx, input.recoveryTask);
  const done = { doneAt: tx.now, doneById: tx.caller.subjectId, remedy: input.remedy };
  await saveTask(tx, task.id, done);
  await announce(tx, recoveryTaskCompleted({ ...task, ...done }));
  return readRecoveryTask(tx, input);
}
