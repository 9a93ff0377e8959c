import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { recoveryTaskHandedOver } from './recovery-task.events.ts';
import { openTasksOf, saveTask } from './recovery-task.store.ts';

/** What somebody who leaves has still to make good goes to whoever comes after them, or to nobody in particular. */
export const tasksOfStaff: StaffHolder = {
  textKey: 'surveys:holder.recoveryTasks',
  canReturn: true,
  count: async (tx, staffId) => (await openTasksOf(tx, staffId)).length,
  handOver: async (tx: Tx, { from, to: ownerId }) => {
    for (const task of await openTasksOf(tx, from)) {
      await saveTask(tx, task.id, { ownerId });
      await announce(tx, recoveryTaskHandedOver({ ...task, ownerId }));
    }
  },
};
