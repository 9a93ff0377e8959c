import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../machine-failure.contract.ts';
import { listMachineFailures } from './list-machine-failures.ts';
import { readAssetReliability } from './read-asset-reliability.ts';

const access = 'reliability.read';

export const machineFailureRoutes = [
  route({ endpoint: contract.listMachineFailures, access, run: listMachineFailures }),
  route({ endpoint: contract.readAssetReliability, access, run: readAssetReliability }),
];
