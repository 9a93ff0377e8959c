import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../recovery-task.contract.ts';
import { changeRecoveryTask } from './change-recovery-task.ts';
import { completeRecoveryTask } from './complete-recovery-task.ts';
import { listRecoveryTasks } from './list-recovery-tasks.ts';
import { readRecoveryTask } from './read-recovery-task.ts';

const [reads, works, assigns] = ['recovery_task.read', 'recovery_task.work', 'recovery_task.assign'];

export const recoveryTaskRoutes: readonly Route[] = [
  route({ endpoint: contract.listRecoveryTasks, access: reads, run: listRecoveryTasks }),
  route({ endpoint: contract.readRecoveryTask, access: reads, run: readRecoveryTask }),
  route({ endpoint: contract.changeRecoveryTask, access: assigns, needsRevision: true, run: changeRecoveryTask }),
  route({ endpoint: contract.completeRecoveryTask, access: works, needsRevision: true, run: completeRecoveryTask }),
];
