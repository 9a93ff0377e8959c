import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../inventory-junk.contract.ts';
import { listJunkSigns } from './list-junk-signs.ts';
import { recordJunkSign } from './record-junk-sign.ts';
import { retireJunkSign } from './retire-junk-sign.ts';

const access = 'inventory_setting.change';

export const junkRoutes = [
  route({ endpoint: contract.listInventoryJunkSigns, access: 'inventory_report.read', run: listJunkSigns }),
  route({ endpoint: contract.recordInventoryJunkSign, access, run: recordJunkSign }),
  route({ endpoint: contract.retireInventoryJunkSign, access, run: retireJunkSign }),
];
