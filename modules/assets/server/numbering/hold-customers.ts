import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { dropDoubleNumberRule, numberRuleOf } from './number-rule.store.ts';

/** How a merged customer's machines are numbered goes over, unless the other has a rule of its own. */
export const numberRulesOfCustomers: CustomerHolder = {
  textKey: 'assets:numbering.panel',
  count: async (tx, customerId) => ((await numberRuleOf(tx, customerId)) ? 1 : 0),
  makeRoom: dropDoubleNumberRule,
};
