import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RecoveryTaskView } from '../../recovery-task.contract.ts';
import { taskById } from './recovery-task.store.ts';
import { recoveryTaskView } from './recovery-task.view.ts';

export async function readRecoveryTask(tx: Tx, input: { recoveryTask: string }): Promise<RecoveryTaskView> {
  return recoveryTaskView(found(await taskById(tx, input.recoveryTask)), tx);
}
