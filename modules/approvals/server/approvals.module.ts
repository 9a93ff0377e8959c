import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { approvalExport } from './approvals/approval.export.ts';
import { approvalNotices, approvalsInNotices } from './approvals/approval.notices.ts';
import { approvalRefusals } from './approvals/approval.refusals.ts';
import { approvalRoutes } from './approvals/approval.routes.ts';
import { approvalsOfCustomers, contactsInApprovals } from './approvals/hold-records.ts';
import type { ModulesAbove } from './approvals/modules-above.ts';
import { approvalSettingRoutes } from './settings/approval-setting.routes.ts';

/** Of a customer's people, whoever speaks for the company. */
const speakers = ['customer_manager', 'group_manager', 'confirmer'];

const permissions: readonly Permission[] = [
  { code: 'approval.read', roles: roleGroups.everyone, customerRoles: speakers, readsOnly: true },
  // what is asked of nobody more particular
  { code: 'approval.decide', roles: roleGroups.teamLeads, customerRoles: speakers },
  { code: 'approval_setting.change', roles: ['service_manager'] },
];

/** What approvals are about lies above: its questions, and what it is called. */
export function approvalsModule(above: ModulesAbove): ModuleRegister {
  return {
    name: 'approvals',
    routes: [...approvalRoutes(above), ...approvalSettingRoutes],
    permissions,
    refusals: [approvalRefusals],
    notices: approvalNotices,
    noticeSubjects: [approvalsInNotices(above)],
    liveTopics: [{ topic: 'approval', permission: 'approval.read', ofCompany: 'approval.read' }],
    names: [{ kind: 'approval', table: 'approval', name: 'question', page: '/approvals/{id}' }],
    exports: [approvalExport],
    contactHolders: [contactsInApprovals],
    customerHolders: [approvalsOfCustomers],
  };
}
