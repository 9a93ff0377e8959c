import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../reliability-setting.contract.ts';
import { changeReliabilitySetting } from './change-reliability-setting.ts';
import { readReliabilitySetting } from './read-reliability-setting.ts';

export const reliabilitySettingRoutes = [
  route({ endpoint: contract.readReliabilitySetting, access: 'reliability.read', run: readReliabilitySetting }),
  route({
    endpoint: contract.changeReliabilitySetting,
    access: 'reliability_setting.change',
    run: changeReliabilitySetting,
    needsRevision: true,
  }),
];
