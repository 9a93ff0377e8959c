import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, NoticeSubject, NoticeWords, ToldEvent } from '../../../../platform/module/notice.ts';
import { holdersOf } from '../../../identity/index.ts';
import type { ApprovalSide } from '../../approval.contract.ts';
import { approvalById } from './approval-list.store.ts';
import { approvals } from './approval.store.ts';
import { seatsOf } from './approval-seat.store.ts';
import { wordsOfSubjects, type ModulesAbove } from './modules-above.ts';

function tells(who: Notice['tells'], kind: string, rest: Pick<Notice, 'to' | 'whom'>): Notice {
  const textKey = `approvals:notice.${kind}`;
  return { kind: `approval.${kind}`, textKey, tells: who, permission: 'approval.read', byMail: true, ...rest };
}

/** Whoever may answer is told that they are asked; whoever asked, what came of it. */
export const approvalNotices: readonly Notice[] = [
  tells('staff', 'asked_staff', { to: ['approval.asked'], whom: asked('staff') }),
  tells('contact', 'asked_contact', { to: ['approval.asked'], whom: asked('customer') }),
  tells('staff', 'approved', { to: ['approval.approved'], whom: asker }),
  tells('staff', 'refused', { to: ['approval.refused'], whom: asker }),
];

function asked(side: ApprovalSide) {
  return async (tx: Tx, { subject, customerId }: ToldEvent): Promise<readonly Id[]> => {
    const approval = await approvalById(tx, subject.id);
    if (approval?.state !== 'asked') return [];
    const seats = await seatsOf(tx, approval.id);
    const permissions = new Set(seats.filter((seat) => seat.side === side).map(({ permission }) => permission));
    const kind = side === 'staff' ? 'staff' : 'contact';
    const holders = await Promise.all(
      [...permissions].map((permission) => holdersOf(tx, { kind, permission, customerId })),
    );
    return holders.flat().map(({ id }) => id);
  };
}

async function asker(tx: Tx, { subject }: ToldEvent): Promise<readonly Id[]> {
  const approval = await approvalById(tx, subject.id);
  return approval?.askedByStaffId ? [approval.askedByStaffId] : [];
}

/** An approval is called as what it is about, and leads to where it is answered. */
export function approvalsInNotices(above: ModulesAbove): NoticeSubject {
  return {
    kind: 'approval',
    async describe(tx, ids): Promise<ReadonlyMap<Id, NoticeWords>> {
      const rows = await tx.rows(approvals(tx).where('approval.id', 'in', [...ids]));
      const words = await wordsOfSubjects(tx, above, rows);
      return new Map(
        rows.map(({ id, subjectId }) => {
          const { name = '', title = '' } = words.get(subjectId) ?? {};
          return [id, { name, title, deskPath: `/approvals/${id}`, portalPath: `/portal/approvals/${id}` }];
        }),
      );
    },
  };
}
