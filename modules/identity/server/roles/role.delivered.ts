import english from '../../i18n/en.json' with { type: 'json' };
import chinese from '../../i18n/zh-CN.json' with { type: 'json' };
import { customerRoles, type CustomerRole, type RoleSide } from '../../role.contract.ts';
import type { DeliveredRole } from './role.rules.ts';

const staffCodes = [
  'administrator',
  'hotline',
  'call_taker',
  'first_line',
  'second_line',
  'third_line',
  'hardware_engineer',
  'storekeeper',
  'site_manager',
  'project_manager',
  'service_manager',
  'team_leader',
  'dispatcher',
  'account_manager',
  'finance',
  'auditor',
] as const;

/** What a new provider begins with (ORG-08, ORG-09); which permissions each holds, the modules say. */
export const deliveredRoles: readonly DeliveredRole[] = [
  ...staffCodes.map((code) => delivered('staff', code)),
  ...customerRoles.map((code) => delivered('customer', code)),
];

function delivered(side: RoleSide, code: (typeof staffCodes)[number] | CustomerRole): DeliveredRole {
  return { code, side, name: { 'zh-CN': chinese.role[code], en: english.role[code] } };
}
