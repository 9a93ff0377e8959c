import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { changeRecoveryTask as endpoint, RecoveryTaskView } from '../../recovery-task.contract.ts';
import { readRecoveryTask } from './read-recovery-task.ts';
import { recoveryTaskHandedOver } from './recovery-task.events.ts';
import { saveTask } from './recovery-task.store.ts';
import { taskToChange } from './task-to-change.ts';

export async function changeRecoveryTask(tx: Tx, input: InputOf<typeof endpoint>): Promise<RecoveryTaskView> {
  const task = await taskToChange(tx, input.recoveryTask);
  const { ownerId = task.ownerId } = input;
  if (ownerId === task.ownerId) return readRecoveryTask(tx, input);
  if (ownerId !== null) foundAt('ownerId', await findStaff(tx, ownerId));
  await saveTask(tx, task.id, { ownerId });
  await announce(tx, recoveryTaskHandedOver({ ...task, ownerId }));
  return readRecoveryTask(tx, input);
}
