import { announce } from '../../../../platform/log/event.store.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { contractChanged } from '../contracts/contract.events.ts';
import { updateContract } from '../contracts/contract.store.ts';
import { contractsManagedBy } from './held-contract.store.ts';

/** Somebody is always told when a contract in force nears its end. */
export const managedContracts: StaffHolder = {
  textKey: 'contracts:holder.managed',
  canReturn: false,
  count: async (tx, staffId) => (await contractsManagedBy(tx, staffId)).length,
  async handOver(tx, { from, to }) {
    for (const contract of await contractsManagedBy(tx, from)) {
      await updateContract(tx, contract.id, { accountManagerId: to });
      await announce(tx, contractChanged(contract, { accountManagerId: { from, to } }));
    }
  },
};
