import type { Notice, NoticeSubject } from '../../../../platform/module/notice.ts';
import { describeTasks } from './describe-tasks.ts';

export const recoveryTaskNotices: readonly Notice[] = [
  {
    kind: 'recovery_task.handed_over',
    textKey: 'surveys:notice.recovery_yours',
    tells: 'staff',
    permission: 'recovery_task.read',
    byMail: false,
    to: ['recovery_task.handed_over'],
    whom: async (_tx, { payload: { ownerId } }) => (typeof ownerId === 'string' ? [ownerId] : []),
  },
];

export const tasksInNotices: NoticeSubject = { kind: 'recovery_task', describe: describeTasks };
