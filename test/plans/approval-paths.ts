import { pageOfApprovals, type ApprovalFilter } from '../../modules/approvals/server/approvals/approval-list.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with what its customer and its asker are called. */
const page = 51 * 5;

/** Approvals, as the desk lists them, and what waits for one. */
export function approvalPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: ApprovalFilter, by: RegExp): ReadingPath => ({
    says: `approvals ${says}`,
    who: staff,
    work: (tx) => pageOfApprovals(tx, filter),
    by: [by],
    most: page,
  });
  const who = {
    side: 'staff',
    id: nth('staff', 1),
    permissions: new Set(['approval.decide']),
    allowsOwn: false,
  } as const;
  return [
    list('newest first', {}, /^approval_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^approval_by_customer$/),
    list('about a record', { subjectId: nth('asset', 5) }, /^approval_by_subject$/),
    {
      ...list('that wait for somebody', { waitsFor: who, sort: 'askedAt' }, /^approval_by_state$/),
      // each with its seats and what was said on them
      most: page * 8,
    },
  ];
}
