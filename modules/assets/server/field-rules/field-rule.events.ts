import type { Announcement } from '../../../../kernel/event.ts';
import type { RuledField } from '../../asset-field-rule.contract.ts';

interface RuleChange {
  tenantId: string;
  field: RuledField;
  from: number | null;
  to: number | null;
}

export function fieldRuleChanged({ tenantId, field, from, to }: RuleChange): Announcement {
  return {
    kind: 'provider.asset_field_rule_changed',
    version: 1,
    subject: { kind: 'provider', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { field, from, to },
  };
}
