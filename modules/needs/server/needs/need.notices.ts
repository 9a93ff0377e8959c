import type { Notice, NoticeSubject } from '../../../../platform/module/notice.ts';
import { describeNeeds } from './describe-needs.ts';

export const needNotices: readonly Notice[] = [
  {
    kind: 'need.yours',
    textKey: 'needs:notice.yours',
    tells: 'staff',
    permission: 'need.read',
    byMail: false,
    to: ['need.recorded', 'need.handed_over'],
    whom: async (_tx, { payload: { ownerId } }) => (typeof ownerId === 'string' ? [ownerId] : []),
  },
];

export const needsInNotices: NoticeSubject = { kind: 'need', describe: describeNeeds };
