import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import { pageOfContracts } from './contract-list.store.ts';
import { contractById } from './contract.store.ts';

/** Told by a job of ours, before the last day. */
export const ending: Notice = {
  kind: 'contract.ending',
  textKey: 'contracts:notice.contract.ending',
  tells: 'staff',
  permission: 'contract.read',
  to: [],
  byMail: true,
};

const limitPassed: Notice = {
  kind: 'contract.limit_passed',
  textKey: 'contracts:notice.contract.limit_passed',
  tells: 'staff',
  permission: 'contract.read',
  to: ['contract.limit_passed'],
  byMail: true,
  whom: (tx, { subject }) => managerOf(tx, subject.id),
  params: ({ payload }) => ({
    limitKind: String(payload['limitKind']),
    found: Number(payload['foundAmount']),
    agreed: Number(payload['agreedAmount']),
  }),
  lineOf: ({ limitKind }) => `line_${limitKind}`,
};

export const contractNotices: readonly Notice[] = [ending, limitPassed];

async function managerOf(tx: Tx, id: Id): Promise<readonly Id[]> {
  const contract = await contractById(tx, id);
  return contract?.accountManagerId ? [contract.accountManagerId] : [];
}

export const contractNoticeSubject: NoticeSubject = {
  kind: 'contract',
  async describe(tx, ids) {
    if (ids.length === 0) return new Map();
    const { items } = await pageOfContracts(tx, { filter: { ids }, sort: 'createdAt', limit: ids.length });
    return new Map(items.map(({ id, number, name }): [Id, NoticeWords] => [id, wordsOf({ id, number, name })]));
  },
};

function wordsOf({ id, number, name }: { id: Id; number: string | null; name: string }): NoticeWords {
  return { name: number ?? '', title: name, deskPath: `/contracts/${id}`, portalPath: '/portal/contracts' };
}
