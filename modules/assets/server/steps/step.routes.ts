import { route, type Steps } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-step.contract.ts';
import * as setting from '../../scrap-setting.contract.ts';
import { changeScrapSetting, readScrapSetting } from './change-scrap-setting.ts';
import { listSteps } from './list-steps.ts';
import { printStep } from './print-step.ts';
import { takeAssetStep } from './take-asset-step.ts';

/** The words of all modules, which are at hand outside of a transaction. */
const withTexts = ({ texts }: Steps) => Promise.resolve({ texts });

export const stepRoutes = [
  route({ endpoint: contract.listAssetSteps, access: 'asset.read', run: listSteps }),
  route({ endpoint: contract.takeAssetStep, access: 'asset.change', needsRevision: true, run: takeAssetStep }),
  route({ endpoint: contract.printAssetStep, access: 'asset.read', before: withTexts, run: printStep }),
  route({ endpoint: setting.readScrapSetting, access: 'asset.read', run: readScrapSetting }),
  route({
    endpoint: setting.changeScrapSetting,
    access: 'customer.change',
    needsRevision: true,
    run: changeScrapSetting,
  }),
];
