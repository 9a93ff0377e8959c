import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { recoveryTaskRefusals } from './recovery-task.refusals.ts';
import { taskForChange, type NamedTask } from './recovery-task.store.ts';

/** The task that the caller changes, held until the transaction ends; refuses what is done. */
export async function taskToChange(tx: Tx, id: Id): Promise<NamedTask> {
  const task = found(await taskForChange(tx, id));
  refuseStale(tx, task.revision);
  if (task.doneAt !== null) throw new Refusal(recoveryTaskRefusals.done);
  return task;
}
