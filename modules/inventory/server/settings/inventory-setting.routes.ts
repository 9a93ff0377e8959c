import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../inventory-setting.contract.ts';
import { changeInventorySetting } from './change-inventory-setting.ts';
import { readInventorySetting } from './read-inventory-setting.ts';

export const inventorySettingRoutes = [
  route({ endpoint: contract.readInventorySetting, access: 'inventory_report.read', run: readInventorySetting }),
  route({
    endpoint: contract.changeInventorySetting,
    access: 'inventory_setting.change',
    needsRevision: true,
    run: changeInventorySetting,
  }),
];
