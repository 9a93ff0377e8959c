import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../hardware-change.contract.ts';
import { countHardwareChanges } from './count-hardware-changes.ts';
import { listHardwareChanges } from './list-hardware-changes.ts';

const access = 'reliability.read';

export const hardwareChangeRoutes = [
  route({ endpoint: contract.listHardwareChanges, access, run: listHardwareChanges }),
  route({ endpoint: contract.countHardwareChanges, access, run: countHardwareChanges }),
];
