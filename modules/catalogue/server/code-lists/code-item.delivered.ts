import type { CodeList } from '../../code-list.contract.ts';

/**
 * The delivered codes in the order in which they are offered (SD-03, SD-04, AST-01, glossary). Their names are texts:
 * `catalogue:<list>.<code>`.
 */
export const deliveredCodes: Record<CodeList, readonly string[]> = {
  resolution_code: [
    'permanent',
    'workaround',
    'false_alarm',
    'disappeared',
    'user_guidance',
    'hardware_replaced',
    'sent_for_repair',
    'no_fault_found',
    'out_of_scope',
  ],
  handling_mode: ['phone', 'remote', 'on_site', 'email', 'self_service'],
  waiting_reason: [
    'awaiting_customer',
    'awaiting_vendor',
    'awaiting_parts',
    'scheduled',
    'awaiting_approval',
    'awaiting_change',
    'third_party',
  ],
  cancel_reason: ['duplicate', 'mistaken', 'withdrawn'],
  channel: [
    'phone',
    'email',
    'portal',
    'label',
    'walk_in',
    'fax',
    'wecom',
    'dingtalk',
    'feishu',
    'wechat',
    'qq',
    'api',
    'monitoring',
    'partner',
    'routine',
  ],
  asset_kind: ['desktop', 'laptop', 'printer', 'server', 'network', 'monitor', 'phone', 'projector', 'other'],
  document_kind: [
    'manual',
    'configuration',
    'contract',
    'drawing',
    'procedure',
    'acceptance',
    'certificate',
    'report',
    'other',
  ],
  breach_excuse: ['customer_duty_unmet', 'contact_absent', 'force_majeure', 'other'],
};
