import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../approval-setting.contract.ts';
import { changeApprovalSetting, readApprovalSetting } from './approval-settings.ts';

const changes = 'approval_setting.change';

export const approvalSettingRoutes: readonly Route[] = [
  route({ endpoint: contract.readApprovalSetting, access: changes, run: readApprovalSetting }),
  route({ endpoint: contract.changeApprovalSetting, access: changes, needsRevision: true, run: changeApprovalSetting }),
];
