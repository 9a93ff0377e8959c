import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../number-rule.contract.ts';
import { changeNumberRule, readNumberRule, retireNumberRule } from './change-number-rule.ts';
import { planRenumbering } from './plan-renumbering.ts';
import { listRenumberingItems, listRenumberings, readRenumbering } from './read-renumbering.ts';
import { giveUpRenumbering, startRenumbering } from './start-renumbering.ts';

const read = 'asset.read';
const change = 'asset.renumber';

export const numberingRoutes = [
  route({ endpoint: contract.readNumberRule, access: read, run: readNumberRule }),
  route({ endpoint: contract.changeNumberRule, access: change, needsRevision: true, run: changeNumberRule }),
  route({ endpoint: contract.retireNumberRule, access: change, run: retireNumberRule }),
  route({ endpoint: contract.planRenumbering, access: change, run: planRenumbering }),
  route({ endpoint: contract.listRenumberings, access: read, run: listRenumberings }),
  route({ endpoint: contract.readRenumbering, access: read, run: readRenumbering }),
  route({ endpoint: contract.listRenumberingItems, access: read, run: listRenumberingItems }),
  route({ endpoint: contract.startRenumbering, access: change, run: startRenumbering }),
  route({ endpoint: contract.giveUpRenumbering, access: change, run: giveUpRenumbering }),
];
