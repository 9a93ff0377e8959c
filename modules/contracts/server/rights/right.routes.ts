import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../contract-right.contract.ts';
import { exerciseRight } from './exercise-right.ts';
import { listRights } from './list-rights.ts';
import { readRight } from './read-right.ts';
import { waiveRight } from './waive-right.ts';

const reads = 'contract.read';
const decides = 'contract.sign';

export const rightRoutes: readonly Route[] = [
  route({ endpoint: contract.listContractRights, access: reads, run: listRights }),
  route({ endpoint: contract.readContractRight, access: reads, run: readRight }),
  route({ endpoint: contract.exerciseContractRight, access: decides, run: exerciseRight }),
  route({ endpoint: contract.waiveContractRight, access: decides, run: waiveRight }),
];
