import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../desk-setting.contract.ts';
import { changeCustomerDeskSetting } from './change-customer-desk-setting.ts';
import { changeDeskSetting } from './change-desk-setting.ts';
import { readCustomerDeskSetting, readDeskSetting } from './read-desk-setting.ts';

const [read, change] = ['desk_setting.read', 'desk_setting.change'];

export const deskSettingRoutes: readonly Route[] = [
  route({ endpoint: contract.readDeskSetting, access: read, run: readDeskSetting }),
  route({ endpoint: contract.changeDeskSetting, access: change, run: changeDeskSetting, needsRevision: true }),
  route({ endpoint: contract.readCustomerDeskSetting, access: read, run: readCustomerDeskSetting }),
  route({
    endpoint: contract.changeCustomerDeskSetting,
    access: change,
    run: changeCustomerDeskSetting,
    needsRevision: true,
  }),
];
