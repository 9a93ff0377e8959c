import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../inventory-token.contract.ts';
import { endInventoryToken } from './end-inventory-token.ts';
import { listInventoryTokens } from './list-inventory-tokens.ts';
import { makeInventoryToken } from './make-inventory-token.ts';

const access = 'inventory_token.change';

export const inventoryTokenRoutes = [
  route({ endpoint: contract.listInventoryTokens, access: 'inventory_report.read', run: listInventoryTokens }),
  route({ endpoint: contract.makeInventoryToken, access, answersSecret: true, run: makeInventoryToken }),
  route({ endpoint: contract.endInventoryToken, access, run: endInventoryToken }),
];
