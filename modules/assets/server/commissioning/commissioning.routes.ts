import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../commissioning.contract.ts';
import { changeCommissioningSetting, readCommissioningSetting } from './change-commissioning-setting.ts';
import { endException, grantException } from './grant-use-exception.ts';
import { listExceptions, listShares } from './list-use-exceptions.ts';
import { readCommissioning } from './read-commissioning.ts';

const letThrough = 'asset.except_commissioning';

export const commissioningRoutes = [
  route({ endpoint: contract.readCommissioning, access: 'asset.read', run: readCommissioning }),
  route({ endpoint: contract.grantUseException, access: letThrough, run: grantException }),
  route({ endpoint: contract.endUseException, access: letThrough, run: endException }),
  route({ endpoint: contract.listUseExceptions, access: 'asset.read', run: listExceptions }),
  route({ endpoint: contract.listCommissioningShares, access: 'asset.read', run: listShares }),
  route({ endpoint: contract.readCommissioningSetting, access: 'asset.read', run: readCommissioningSetting }),
  route({
    endpoint: contract.changeCommissioningSetting,
    access: 'customer.change',
    needsRevision: true,
    run: changeCommissioningSetting,
  }),
];
