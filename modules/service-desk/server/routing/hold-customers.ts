import { announce } from '../../../../platform/log/event.store.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { routingRuleChanged } from './routing-rule.events.ts';
import { namesCustomer, withCustomer } from './routing-rule.rules.ts';
import { allRules, rulesForChange, saveRule } from './routing-rule.store.ts';

/** Rules for a customer that is merged go on for the one that stays. */
export const routingOfCustomers: CustomerHolder = {
  textKey: 'service-desk:routing.plural',
  count: async (tx, customerId) => (await allRules(tx)).filter((rule) => namesCustomer(rule, customerId)).length,
  async makeRoom(tx, { from, into }) {
    const named = (await rulesForChange(tx)).filter((rule) => namesCustomer(rule, from));
    for (const before of named) {
      const after = { ...withCustomer(before, { from, into }), revision: before.revision + 1 };
      await saveRule(tx, after);
      const conditions = { from: before.conditions, to: after.conditions };
      await announce(tx, routingRuleChanged(after, { conditions }));
    }
  },
};
