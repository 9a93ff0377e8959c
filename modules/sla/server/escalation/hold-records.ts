import { changesBetween } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { ruleChanged } from './escalation-rule.events.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';
import { allRules, rulesForChange, saveRule } from './escalation-rule.store.ts';
import { namesCustomer, tellsStaff, withCustomer, withStaff } from './rule-references.rules.ts';

/** Rules for a customer that is merged go on for the one that stays. */
export const rulesOfCustomers: CustomerHolder = {
  textKey: 'sla:holder.escalationRules',
  count: async (tx, customerId) => (await allRules(tx)).filter((rule) => namesCustomer(rule, customerId)).length,
  async makeRoom(tx, { from, into }) {
    await changeAll(tx, (rule) => (namesCustomer(rule, from) ? withCustomer(rule, { from, into }) : rule));
  },
};

/** Rules that tell whoever leaves by name tell who comes after them, or nobody in their place. */
export const rulesTellingStaff: StaffHolder = {
  textKey: 'sla:holder.toldByRules',
  canReturn: true,
  count: async (tx, staffId) => (await allRules(tx)).filter((rule) => tellsStaff(rule, staffId)).length,
  handOver: (tx, hands) => changeAll(tx, (rule) => (tellsStaff(rule, hands.from) ? withStaff(rule, hands) : rule)),
};

/** Moments stay, so nothing has to be planned anew. */
async function changeAll(tx: Tx, changed: (rule: EscalationRule) => EscalationRule): Promise<void> {
  for (const before of await rulesForChange(tx)) {
    const after = { ...changed(before), revision: before.revision + 1 };
    const changes = changesBetween(before, after, ['conditions', 'steps']);
    if (Object.keys(changes).length === 0) continue;
    await saveRule(tx, after);
    await announce(tx, ruleChanged(after, changes));
  }
}
