import type { Notice } from '../../../../platform/module/notice.ts';
import { contractById } from '../contracts/contract.store.ts';

/** To the account manager of the contract. */
export const rightNotices: readonly Notice[] = [
  {
    kind: 'contract.right_arisen',
    textKey: 'contracts:notice.contract.right_arisen',
    tells: 'staff',
    permission: 'contract.read',
    to: ['contract.right_arisen'],
    byMail: true,
    whom: async (tx, { subject }) => {
      const contract = await contractById(tx, subject.id);
      return contract?.accountManagerId ? [contract.accountManagerId] : [];
    },
    params: ({ payload }) => ({ right: String(payload['right']), cases: Number(payload['cases']) }),
    lineOf: ({ right }) => `line_${right}`,
  },
];
