import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../device-advice.contract.ts';
import { endDeviceAdvice } from './end-device-advice.ts';
import { readDeviceAdvice } from './read-device-advice.ts';
import { recordDeviceAdvice } from './record-device-advice.ts';

const change = 'device_advice.change';

export const deviceAdviceRoutes = [
  route({ endpoint: contract.readDeviceAdvice, access: 'asset.read', run: readDeviceAdvice }),
  route({ endpoint: contract.recordDeviceAdvice, access: change, run: recordDeviceAdvice }),
  route({ endpoint: contract.endDeviceAdvice, access: change, run: endDeviceAdvice }),
];
