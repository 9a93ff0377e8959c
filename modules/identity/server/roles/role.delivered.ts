import { administrator, auditor, type DeliveredRole } from './role.rules.ts';

function staffRole(code: string, chinese: string, english: string): DeliveredRole {
  return { code, side: 'staff', name: { 'zh-CN': chinese, en: english } };
}

function customerRole(code: string, chinese: string, english: string): DeliveredRole {
  return { code, side: 'customer', name: { 'zh-CN': chinese, en: english } };
}

/** What a new provider begins with (ORG-08, ORG-09); which permissions each holds, the modules say. */
export const deliveredRoles: readonly DeliveredRole[] = [
  staffRole(administrator, '系统管理员', 'Administrator'),
  staffRole('hotline', '热线', 'Hotline'),
  staffRole('call_taker', '接线员', 'Call taker'),
  staffRole('first_line', '一线支持', 'First line'),
  staffRole('second_line', '二线支持', 'Second line'),
  staffRole('third_line', '三线支持', 'Third line'),
  staffRole('hardware_engineer', '硬件工程师', 'Hardware engineer'),
  staffRole('storekeeper', '库管员', 'Storekeeper'),
  staffRole('site_manager', '驻场主管', 'Site manager'),
  staffRole('project_manager', '项目经理', 'Project manager'),
  staffRole('service_manager', '服务经理', 'Service manager'),
  staffRole('team_leader', '组长', 'Team leader'),
  staffRole('dispatcher', '派单员', 'Dispatcher'),
  staffRole('account_manager', '客户经理', 'Account manager'),
  staffRole('finance', '财务', 'Finance'),
  staffRole(auditor, '审计员', 'Auditor'),
  customerRole('end_user', '最终用户', 'End user'),
  customerRole('department_lead', '部门负责人', 'Department lead'),
  customerRole('customer_manager', '客户 IT 负责人', 'Customer IT manager'),
  customerRole('confirmer', '授权确认人', 'Authorised confirmer'),
  customerRole('customer_auditor', '客户审计员', 'Customer auditor'),
];
