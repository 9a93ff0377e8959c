import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countContractsOf, openContractsOf } from './held-contract.store.ts';

export const contractsOfCustomers: CustomerHolder = {
  textKey: 'contracts:holder.contracts',
  count: countContractsOf,
  async open(tx, customerId, most) {
    const contracts = await openContractsOf(tx, customerId);
    const records = contracts
      .slice(0, most)
      .map(({ id, number, name }) => ({ title: `${number ?? ''} ${name}`, href: `/contracts/${id}` }));
    return { count: contracts.length, records };
  },
};
