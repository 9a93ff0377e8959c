import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../branch.contract.ts';
import { changeBranch } from './change-branch.ts';
import { listBranches } from './list-branches.ts';
import { readBranch } from './read-branch.ts';
import { recordBranch } from './record-branch.ts';
import { retireBranch } from './retire-branch.ts';

const reads = 'staff.read';
const changes = 'branch.change';

export const branchRoutes = [
  route({ endpoint: contract.listBranches, access: reads, run: listBranches }),
  route({ endpoint: contract.readBranch, access: reads, run: readBranch }),
  route({ endpoint: contract.recordBranch, access: changes, run: recordBranch }),
  route({ endpoint: contract.changeBranch, access: changes, needsRevision: true, run: changeBranch }),
  route({ endpoint: contract.retireBranch, access: changes, run: retireBranch }),
];
