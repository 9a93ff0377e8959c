import type { Reaction } from '../../../../platform/module/register.ts';
import { renewAgreements } from './renew-agreements.ts';

export const agreementReactions: readonly Reaction[] = [
  {
    name: 'sla.renew-agreements',
    to: ['contract.recorded'],
    run: async (tx, { subject, payload }) => {
      const { renewedFromId: from } = payload;
      if (typeof from === 'string') await renewAgreements(tx, { from, into: subject.id });
    },
  },
];
